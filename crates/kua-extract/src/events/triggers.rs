//! The words that say something happened, and what.

use std::collections::HashMap;
use std::sync::LazyLock;

use kua_core::proposal::EventType;

use crate::text::Paragraph;

/// The grammar of a trigger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// "arrested": passive or past.
    Participle,
    /// "arrest" behind "to" or a modal.
    Base,
    /// "arresting".
    Gerund,
    /// "arrest", "detention".
    Noun,
    /// "fled", "died": the one before it suffers it.
    Intransitive,
    /// "under house arrest": a state of the one before it.
    State,
}

/// A trigger: what it says, and how.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trigger {
    pub(crate) event_type: EventType,
    pub(crate) form: Form,
    pub(crate) rule: &'static str,
}

use EventType as T;
use Form as F;

/// Words (or word groups) and what they trigger; longer groups are tried first.
const TABLE: &[(&str, EventType, Form, &str)] = &[
    ("arrested", T::Arrest, F::Participle, "rule:arrest-verb/1"),
    ("rearrested", T::Arrest, F::Participle, "rule:arrest-verb/1"),
    (
        "apprehended",
        T::Arrest,
        F::Participle,
        "rule:arrest-verb/1",
    ),
    ("seized by", T::Arrest, F::Participle, "rule:arrest-verb/1"),
    (
        "taken into custody",
        T::Arrest,
        F::Participle,
        "rule:arrest-verb/1",
    ),
    (
        "taken away by",
        T::Arrest,
        F::Participle,
        "rule:arrest-verb/1",
    ),
    (
        "abducted",
        T::Disappearance,
        F::Participle,
        "rule:abduction-verb/1",
    ),
    (
        "kidnapped",
        T::Disappearance,
        F::Participle,
        "rule:abduction-verb/1",
    ),
    ("arresting", T::Arrest, F::Gerund, "rule:arrest-verb/1"),
    ("arrest", T::Arrest, F::Noun, "rule:arrest-noun/1"),
    ("arrests", T::Arrest, F::Noun, "rule:arrest-noun/1"),
    (
        "detained",
        T::Detention,
        F::Participle,
        "rule:detention-verb/1",
    ),
    (
        "detaining",
        T::Detention,
        F::Gerund,
        "rule:detention-verb/1",
    ),
    ("detention", T::Detention, F::Noun, "rule:detention-noun/1"),
    ("detentions", T::Detention, F::Noun, "rule:detention-noun/1"),
    (
        "held incommunicado",
        T::Detention,
        F::Participle,
        "rule:detention-verb/1",
    ),
    (
        "held in custody",
        T::Detention,
        F::Participle,
        "rule:detention-verb/1",
    ),
    (
        "held in detention",
        T::Detention,
        F::Participle,
        "rule:detention-verb/1",
    ),
    (
        "held in the detention",
        T::Detention,
        F::Participle,
        "rule:detention-verb/1",
    ),
    (
        "held in solitary confinement",
        T::Detention,
        F::Participle,
        "rule:detention-verb/1",
    ),
    (
        "held without",
        T::Detention,
        F::Participle,
        "rule:detention-verb/1",
    ),
    (
        "being held",
        T::Detention,
        F::State,
        "rule:detention-state/1",
    ),
    (
        "in custody",
        T::Detention,
        F::State,
        "rule:detention-state/1",
    ),
    (
        "in detention",
        T::Detention,
        F::State,
        "rule:detention-state/1",
    ),
    (
        "behind bars",
        T::Detention,
        F::State,
        "rule:detention-state/1",
    ),
    (
        "in prison",
        T::Imprisonment,
        F::State,
        "rule:prison-state/1",
    ),
    ("in jail", T::Imprisonment, F::State, "rule:prison-state/1"),
    (
        "jailed",
        T::Imprisonment,
        F::Participle,
        "rule:prison-verb/1",
    ),
    (
        "imprisoned",
        T::Imprisonment,
        F::Participle,
        "rule:prison-verb/1",
    ),
    (
        "imprisonment",
        T::Imprisonment,
        F::Noun,
        "rule:prison-noun/1",
    ),
    (
        "remanded",
        T::PretrialDetention,
        F::Participle,
        "rule:remand-verb/1",
    ),
    (
        "remanded in custody",
        T::PretrialDetention,
        F::Participle,
        "rule:remand-verb/1",
    ),
    (
        "placed in custody",
        T::PretrialDetention,
        F::Participle,
        "rule:remand-verb/1",
    ),
    (
        "placed in pretrial detention",
        T::PretrialDetention,
        F::Participle,
        "rule:remand-verb/1",
    ),
    (
        "placed in pre-trial detention",
        T::PretrialDetention,
        F::Participle,
        "rule:remand-verb/1",
    ),
    (
        "remain in pretrial detention",
        T::PretrialDetention,
        F::State,
        "rule:remand-verb/1",
    ),
    (
        "remain in pre-trial detention",
        T::PretrialDetention,
        F::State,
        "rule:remand-verb/1",
    ),
    (
        "in pretrial detention",
        T::PretrialDetention,
        F::State,
        "rule:remand-state/1",
    ),
    (
        "in pre-trial detention",
        T::PretrialDetention,
        F::State,
        "rule:remand-state/1",
    ),
    (
        "pretrial detention",
        T::PretrialDetention,
        F::Noun,
        "rule:remand-noun/1",
    ),
    (
        "pre-trial detention",
        T::PretrialDetention,
        F::Noun,
        "rule:remand-noun/1",
    ),
    (
        "to remand",
        T::PretrialDetention,
        F::State,
        "rule:remand-state/1",
    ),
    (
        "on remand",
        T::PretrialDetention,
        F::State,
        "rule:remand-state/1",
    ),
    (
        "placed under house arrest",
        T::HouseArrest,
        F::Participle,
        "rule:house-arrest/1",
    ),
    (
        "put under house arrest",
        T::HouseArrest,
        F::Participle,
        "rule:house-arrest/1",
    ),
    (
        "transferred to house arrest",
        T::HouseArrest,
        F::Participle,
        "rule:house-arrest/1",
    ),
    (
        "moved to house arrest",
        T::HouseArrest,
        F::Participle,
        "rule:house-arrest/1",
    ),
    (
        "released under house arrest",
        T::HouseArrest,
        F::Participle,
        "rule:house-arrest/1",
    ),
    (
        "under house arrest",
        T::HouseArrest,
        F::State,
        "rule:house-arrest/1",
    ),
    (
        "to house arrest",
        T::HouseArrest,
        F::State,
        "rule:house-arrest/1",
    ),
    (
        "house arrest",
        T::HouseArrest,
        F::Noun,
        "rule:house-arrest-noun/1",
    ),
    (
        "interrogated",
        T::Interrogation,
        F::Participle,
        "rule:interrogation-verb/1",
    ),
    (
        "questioned by",
        T::Interrogation,
        F::Participle,
        "rule:interrogation-verb/1",
    ),
    (
        "questioned for",
        T::Interrogation,
        F::Participle,
        "rule:interrogation-verb/1",
    ),
    (
        "interrogation",
        T::Interrogation,
        F::Noun,
        "rule:interrogation-noun/1",
    ),
    ("searched", T::Search, F::Participle, "rule:search-verb/1"),
    ("raided", T::Search, F::Participle, "rule:search-verb/1"),
    ("summoned", T::Summons, F::Participle, "rule:summons-verb/1"),
    (
        "charged with",
        T::Charge,
        F::Participle,
        "rule:charge-verb/1",
    ),
    (
        "charged under",
        T::Charge,
        F::Participle,
        "rule:charge-verb/1",
    ),
    ("charged by", T::Charge, F::Participle, "rule:charge-verb/1"),
    ("charged", T::Charge, F::Participle, "rule:charge-verb/1"),
    ("indicted", T::Charge, F::Participle, "rule:charge-verb/1"),
    (
        "formally accused",
        T::Charge,
        F::Participle,
        "rule:charge-verb/1",
    ),
    (
        "informed about the charges",
        T::Charge,
        F::Participle,
        "rule:charge-verb/1",
    ),
    (
        "informed of the charges",
        T::Charge,
        F::Participle,
        "rule:charge-verb/1",
    ),
    ("facing charges", T::Charge, F::State, "rule:charge-state/1"),
    ("faces charges", T::Charge, F::State, "rule:charge-state/1"),
    ("face charges", T::Charge, F::State, "rule:charge-state/1"),
    (
        "opened a criminal investigation into",
        T::CriminalCase,
        F::Base,
        "rule:criminal-case/1",
    ),
    (
        "opened a criminal case against",
        T::CriminalCase,
        F::Base,
        "rule:criminal-case/1",
    ),
    (
        "opened criminal proceedings against",
        T::CriminalCase,
        F::Base,
        "rule:criminal-case/1",
    ),
    (
        "appear before",
        T::Hearing,
        F::Intransitive,
        "rule:hearing-verb/1",
    ),
    (
        "appeared before",
        T::Hearing,
        F::Intransitive,
        "rule:hearing-verb/1",
    ),
    (
        "appear in court",
        T::Hearing,
        F::Intransitive,
        "rule:hearing-verb/1",
    ),
    (
        "appeared in court",
        T::Hearing,
        F::Intransitive,
        "rule:hearing-verb/1",
    ),
    ("put on trial", T::Trial, F::Participle, "rule:trial-verb/1"),
    (
        "went on trial",
        T::Trial,
        F::Intransitive,
        "rule:trial-verb/1",
    ),
    (
        "stood trial",
        T::Trial,
        F::Intransitive,
        "rule:trial-verb/1",
    ),
    (
        "stand trial",
        T::Trial,
        F::Intransitive,
        "rule:trial-verb/1",
    ),
    ("on trial", T::Trial, F::State, "rule:trial-state/1"),
    ("tried in", T::Trial, F::Participle, "rule:trial-verb/1"),
    ("tried by", T::Trial, F::Participle, "rule:trial-verb/1"),
    ("tried behind", T::Trial, F::Participle, "rule:trial-verb/1"),
    ("trial", T::Trial, F::Noun, "rule:trial-noun/1"),
    (
        "convicted",
        T::Conviction,
        F::Participle,
        "rule:conviction-verb/1",
    ),
    (
        "found guilty",
        T::Conviction,
        F::Participle,
        "rule:conviction-verb/1",
    ),
    (
        "sentenced",
        T::Sentence,
        F::Participle,
        "rule:sentence-verb/1",
    ),
    ("sentencing", T::Sentence, F::Gerund, "rule:sentence-verb/1"),
    ("fined", T::Fine, F::Participle, "rule:fine-verb/1"),
    (
        "ordered to pay fines",
        T::Fine,
        F::Participle,
        "rule:fine-verb/1",
    ),
    ("ordered to pay", T::Fine, F::Participle, "rule:fine-verb/1"),
    (
        "transferred",
        T::Transfer,
        F::Participle,
        "rule:transfer-verb/1",
    ),
    (
        "taken to",
        T::Transfer,
        F::Participle,
        "rule:transfer-verb/1",
    ),
    (
        "brought to",
        T::Transfer,
        F::Participle,
        "rule:transfer-verb/1",
    ),
    (
        "moved to",
        T::Transfer,
        F::Participle,
        "rule:transfer-verb/1",
    ),
    (
        "flown to",
        T::Transfer,
        F::Participle,
        "rule:transfer-verb/1",
    ),
    (
        "released on bail",
        T::Release,
        F::Participle,
        "rule:release-verb/1",
    ),
    (
        "released on parole",
        T::Release,
        F::Participle,
        "rule:release-verb/1",
    ),
    ("released", T::Release, F::Participle, "rule:release-verb/1"),
    ("freed", T::Release, F::Participle, "rule:release-verb/1"),
    ("set free", T::Release, F::Participle, "rule:release-verb/1"),
    ("let go", T::Release, F::Participle, "rule:release-verb/1"),
    (
        "ordered not to leave",
        T::TravelRestriction,
        F::Participle,
        "rule:travel-ban/1",
    ),
    (
        "banned from leaving",
        T::TravelRestriction,
        F::Participle,
        "rule:travel-ban/1",
    ),
    (
        "barred from leaving",
        T::TravelRestriction,
        F::Participle,
        "rule:travel-ban/1",
    ),
    (
        "prevented from leaving",
        T::TravelRestriction,
        F::Participle,
        "rule:travel-ban/1",
    ),
    (
        "banned from travelling",
        T::TravelRestriction,
        F::Participle,
        "rule:travel-ban/1",
    ),
    (
        "banned from traveling",
        T::TravelRestriction,
        F::Participle,
        "rule:travel-ban/1",
    ),
    (
        "forbidden to leave",
        T::TravelRestriction,
        F::Participle,
        "rule:travel-ban/1",
    ),
    (
        "deported",
        T::Deportation,
        F::Participle,
        "rule:deportation-verb/1",
    ),
    (
        "extradited",
        T::Deportation,
        F::Participle,
        "rule:deportation-verb/1",
    ),
    (
        "forcibly returned",
        T::Deportation,
        F::Participle,
        "rule:deportation-verb/1",
    ),
    (
        "expelled from",
        T::Deportation,
        F::Participle,
        "rule:deportation-verb/1",
    ),
    (
        "prevented several deportations",
        T::DeportationPrevented,
        F::Base,
        "rule:deportation-prevented/1",
    ),
    (
        "prevented the deportation of",
        T::DeportationPrevented,
        F::Base,
        "rule:deportation-prevented/1",
    ),
    (
        "prevented deportations",
        T::DeportationPrevented,
        F::Base,
        "rule:deportation-prevented/1",
    ),
    (
        "stopped the deportation of",
        T::DeportationPrevented,
        F::Base,
        "rule:deportation-prevented/1",
    ),
    (
        "disappeared",
        T::Disappearance,
        F::Intransitive,
        "rule:disappearance-verb/1",
    ),
    (
        "forcibly disappeared",
        T::Disappearance,
        F::Participle,
        "rule:disappearance-verb/1",
    ),
    (
        "reported missing",
        T::Disappearance,
        F::Participle,
        "rule:disappearance-verb/1",
    ),
    (
        "gone missing",
        T::Disappearance,
        F::Intransitive,
        "rule:disappearance-verb/1",
    ),
    (
        "went missing",
        T::Disappearance,
        F::Intransitive,
        "rule:disappearance-verb/1",
    ),
    ("tortured", T::Torture, F::Participle, "rule:torture-verb/1"),
    (
        "ill-treated",
        T::Torture,
        F::Participle,
        "rule:torture-verb/1",
    ),
    ("beaten", T::Torture, F::Participle, "rule:torture-verb/1"),
    (
        "subjected to torture",
        T::Torture,
        F::Participle,
        "rule:torture-verb/1",
    ),
    (
        "subjected to repeated beatings",
        T::Torture,
        F::Participle,
        "rule:torture-verb/1",
    ),
    ("shot dead", T::Death, F::Participle, "rule:death-verb/1"),
    ("killed", T::Death, F::Participle, "rule:death-verb/1"),
    ("murdered", T::Death, F::Participle, "rule:death-verb/1"),
    ("executed", T::Death, F::Participle, "rule:death-verb/1"),
    ("assassinated", T::Death, F::Participle, "rule:death-verb/1"),
    ("died", T::Death, F::Intransitive, "rule:death-verb/1"),
    ("death of", T::Death, F::Noun, "rule:death-noun/1"),
    (
        "harassed",
        T::Harassment,
        F::Participle,
        "rule:harassment-verb/1",
    ),
    (
        "intimidated",
        T::Harassment,
        F::Participle,
        "rule:harassment-verb/1",
    ),
    ("threatened", T::Threat, F::Participle, "rule:threat-verb/1"),
    (
        "received death threats",
        T::Threat,
        F::Intransitive,
        "rule:threat-verb/1",
    ),
    (
        "under surveillance",
        T::Surveillance,
        F::State,
        "rule:surveillance/1",
    ),
    ("attacked", T::Attack, F::Participle, "rule:attack-verb/1"),
    ("assaulted", T::Attack, F::Participle, "rule:attack-verb/1"),
    (
        "closed down",
        T::Closure,
        F::Participle,
        "rule:closure-verb/1",
    ),
    (
        "shut down",
        T::Closure,
        F::Participle,
        "rule:closure-verb/1",
    ),
    ("closure of", T::Closure, F::Noun, "rule:closure-noun/1"),
    (
        "forced closure of",
        T::Closure,
        F::Noun,
        "rule:closure-noun/1",
    ),
    ("been sealed", T::Closure, F::State, "rule:closure-verb/1"),
    (
        "deregistered",
        T::Deregistration,
        F::Participle,
        "rule:deregistration-verb/1",
    ),
    (
        "dissolved by",
        T::Deregistration,
        F::Participle,
        "rule:deregistration-verb/1",
    ),
    (
        "denied registration",
        T::Deregistration,
        F::Participle,
        "rule:deregistration-verb/1",
    ),
    ("fled", T::Flight, F::Intransitive, "rule:flight-verb/1"),
    (
        "forced to flee",
        T::Flight,
        F::Participle,
        "rule:flight-verb/1",
    ),
    (
        "sought asylum",
        T::AsylumClaim,
        F::Intransitive,
        "rule:asylum-claim/1",
    ),
    (
        "applied for asylum",
        T::AsylumClaim,
        F::Intransitive,
        "rule:asylum-claim/1",
    ),
    (
        "requested asylum",
        T::AsylumClaim,
        F::Intransitive,
        "rule:asylum-claim/1",
    ),
    (
        "calling for asylum",
        T::AsylumClaim,
        F::Intransitive,
        "rule:asylum-claim/1",
    ),
    (
        "granted asylum",
        T::AsylumDecision,
        F::Participle,
        "rule:asylum-decision/1",
    ),
    (
        "denied asylum",
        T::AsylumDecision,
        F::Participle,
        "rule:asylum-decision/1",
    ),
    (
        "passport was confiscated",
        T::DocumentSeizure,
        F::State,
        "rule:document-seizure/1",
    ),
    (
        "passports were confiscated",
        T::DocumentSeizure,
        F::State,
        "rule:document-seizure/1",
    ),
    (
        "forced to work",
        T::ForcedLabour,
        F::Participle,
        "rule:forced-labour/1",
    ),
    (
        "sent to reeducation",
        T::Indoctrination,
        F::Participle,
        "rule:indoctrination/1",
    ),
    (
        "sent to re-education",
        T::Indoctrination,
        F::Participle,
        "rule:indoctrination/1",
    ),
    (
        "sent to a reeducation",
        T::Indoctrination,
        F::Participle,
        "rule:indoctrination/1",
    ),
    (
        "sent to a re-education",
        T::Indoctrination,
        F::Participle,
        "rule:indoctrination/1",
    ),
    (
        "sent to internment",
        T::Indoctrination,
        F::Participle,
        "rule:indoctrination/1",
    ),
    (
        "separated from",
        T::FamilySeparation,
        F::Participle,
        "rule:family-separation/1",
    ),
    (
        "signed a plea",
        T::PleaAgreement,
        F::Intransitive,
        "rule:plea/1",
    ),
    (
        "accepted a plea",
        T::PleaAgreement,
        F::Intransitive,
        "rule:plea/1",
    ),
    (
        "demanding a ban on",
        T::BanDemand,
        F::Base,
        "rule:ban-demand/1",
    ),
    (
        "demanded a ban on",
        T::BanDemand,
        F::Base,
        "rule:ban-demand/1",
    ),
    (
        "called for a ban on",
        T::BanDemand,
        F::Base,
        "rule:ban-demand/1",
    ),
    (
        "demanded to ban",
        T::BanDemand,
        F::Base,
        "rule:ban-demand/1",
    ),
    (
        "appealed the",
        T::Appeal,
        F::Intransitive,
        "rule:appeal-verb/1",
    ),
    (
        "appealed against",
        T::Appeal,
        F::Intransitive,
        "rule:appeal-verb/1",
    ),
    (
        "banned from political activity",
        T::ActivityBan,
        F::Participle,
        "rule:activity-ban/1",
    ),
    (
        "banned from public activity",
        T::ActivityBan,
        F::Participle,
        "rule:activity-ban/1",
    ),
    (
        "disbarred",
        T::ActivityBan,
        F::Participle,
        "rule:activity-ban/1",
    ),
];

type Entry = (Vec<&'static str>, Trigger);

static BY_FIRST: LazyLock<HashMap<&'static str, Vec<Entry>>> = LazyLock::new(|| {
    let mut map: HashMap<&'static str, Vec<Entry>> = HashMap::new();
    for (words, event_type, form, rule) in TABLE {
        let words: Vec<&'static str> = words.split(' ').collect();
        if let Some(first) = words.first().copied() {
            let trigger = Trigger {
                event_type: *event_type,
                form: *form,
                rule,
            };
            map.entry(first).or_default().push((words, trigger));
        }
    }
    for entries in map.values_mut() {
        entries.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }
    map
});

/// Returns the first words of all triggers, for the lexicon.
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    TABLE
        .iter()
        .map(|(words, ..)| words.split(' ').next().unwrap_or_default())
}

/// Finds the longest trigger that begins at a token; the length comes with it.
pub(crate) fn find(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, Trigger)> {
    let entries = BY_FIRST.get(paragraph.lower(at))?;
    entries
        .iter()
        .find(|(words, _)| {
            words
                .iter()
                .enumerate()
                .all(|(step, word)| paragraph.lower(at + step) == *word)
        })
        .map(|(words, trigger)| (words.len(), *trigger))
}
