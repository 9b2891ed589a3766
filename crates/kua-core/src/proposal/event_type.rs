//! The types of events, with their words of the format.
//!
//! Never in another order than the format's.

use serde::{Deserialize, Serialize};

macro_rules! event_types {
    ($($name:ident $code:literal $doc:literal)*) => {
        /// What happened: the field's own list of types.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum EventType {
            $(#[doc = $doc] #[serde(rename = $code)] $name,)*
        }

        impl EventType {
            /// All types, in the order of the format.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Returns the word of the format.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }

            /// Reads the word back.
            pub fn from_code(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$name),)*
                    _ => None,
                }
            }
        }
    };
}

event_types! {
    Arrest "arrest" "Taken by an authority."
    Detention "detention" "Held by an authority, or taken and held."
    PretrialDetention "pretrial_detention" "Held by a court's order before trial."
    HouseArrest "house_arrest" "Confined at home."
    Interrogation "interrogation" "Questioned."
    Search "search" "Home, office or person searched."
    Summons "summons" "Ordered to appear."
    Charge "charge" "Accused of an offence under a law."
    CriminalCase "criminal_case" "A criminal case or investigation opened."
    Hearing "hearing" "A court's session."
    Trial "trial" "Tried."
    Conviction "conviction" "Found guilty."
    Sentence "sentence" "Sentenced."
    Imprisonment "imprisonment" "Serving a sentence, or held in prison."
    Fine "fine" "Fined."
    Appeal "appeal" "A judgment appealed against."
    CourtDecision "court_decision" "Another decision of a court."
    Transfer "transfer" "Moved to another place."
    Release "release" "Set free."
    TravelRestriction "travel_restriction" "Kept from travelling."
    Deportation "deportation" "Sent out of the country."
    DeportationPrevented "deportation_prevented" "A deportation stopped."
    Disappearance "disappearance" "Gone, whereabouts not known."
    Torture "torture" "Tortured or ill-treated."
    Death "death" "Died or was killed."
    Harassment "harassment" "Harassed."
    Threat "threat" "Threatened."
    Surveillance "surveillance" "Watched or followed."
    Attack "attack" "Attacked."
    Smear "smear" "Publicly slandered."
    BanDemand "ban_demand" "A ban was demanded."
    Closure "closure" "An office or outlet closed."
    Deregistration "deregistration" "Struck off a register, or refused an entry."
    Flight "flight" "Fled."
    AsylumClaim "asylum_claim" "Asked for asylum."
    AsylumDecision "asylum_decision" "A decision on asylum."
    DocumentSeizure "document_seizure" "Papers taken."
    ForcedLabour "forced_labour" "Made to work."
    Indoctrination "indoctrination" "Sent to be re-educated."
    FamilySeparation "family_separation" "Parted from the family."
    PleaAgreement "plea_agreement" "A plea bargain."
    ActivityBan "activity_ban" "Forbidden to be active."
    Other "other" "Anything else."
}
