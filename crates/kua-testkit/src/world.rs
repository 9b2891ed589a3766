//! Worlds made up by rule: as many press releases as a measurement or a test wants.
//!
//! The same seed gives the same world. Names are put together from syllable-like parts, so
//! that nobody real is meant; a likeness to a living person is chance.

mod words;

use words::{ARTICLES, CITIES, FAMILY, GIVEN, GROUPS, MONTHS, OFFENCES, PUBLISHERS, SPEAKERS};

/// A made-up press release, and what a reader must find in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// A file name, different for each release of a world.
    pub file: String,
    /// The text.
    pub text: String,
    /// The arrested person's name as the text has it.
    pub victim: String,
    /// The city of the arrest.
    pub city: String,
    /// The speaker of the quotations.
    pub speaker: String,
    /// The publisher.
    pub publisher: String,
    /// The day of the arrest, as EDTF.
    pub arrested: String,
    /// The day of publication, as EDTF.
    pub published: String,
}

/// An endless row of press releases.
#[derive(Clone, Debug)]
pub struct World {
    seed: u64,
    next: u64,
}

impl World {
    /// The world of this seed, from its first release.
    pub fn new(seed: u64) -> World {
        World { seed, next: 0 }
    }

    /// The release of this number; needs none of those before it.
    pub fn release(&self, number: u64) -> Release {
        let mut dice = Dice::new(self.seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let victim = format!("{} {}", dice.one_of(GIVEN), dice.one_of(FAMILY));
        let family = victim.split(' ').nth(1).unwrap_or_default().to_owned();
        let speaker = dice.one_of(SPEAKERS);
        let publisher = dice.one_of(PUBLISHERS);
        let group = dice.one_of(GROUPS);
        let city = dice.one_of(CITIES);
        let (article, years) = dice.one_of(ARTICLES);
        let offence = dice.one_of(OFFENCES);
        let month = dice.below(12) + 1;
        let day = dice.below(20) + 1;
        let year = 2015 + dice.below(9);
        let published_day = day + 2 + dice.below(5);
        let month_name = usize::try_from(month - 1)
            .ok()
            .and_then(|at| MONTHS.get(at))
            .copied()
            .unwrap_or_default();
        let officers = dice.below(8) + 2;
        let testimonies = (dice.below(60) + 3) * 50;
        let earlier_year = year - 1;
        let fined = dice.below(12) + 2;
        let text = format!(
            "{publisher}\nPress release\n\n{published_day} {month_name} {year}\n\n\
             Arrest in {city}: {publisher} demands the release of {victim}\n\n\
             {publisher} calls for the immediate release of {victim}, who was arrested in {city} on \
             {day} {month_name} {year}. {family} has worked for the group {group} since {earlier_year}.\n\n\
             \"{family} has harmed nobody. This arrest is meant to frighten all who ask where people \
             are,\" said {speaker}, the director of {publisher}, on {published_day} {month_name}.\n\n\
             According to the family, {officers} men came at night and showed no warrant. On the next \
             day an investigator told {family} of the charge: {offence} under Article {article} of the \
             Criminal Code, which carries up to {years} years in prison.\n\n\
             {group} has collected about {testimonies} testimonies since {earlier_year}. In {month_name} \
             {earlier_year}, {fined} of its members were fined.\n\n\
             \"We ask the government to drop the charge and to let the lawyer in,\" {speaker} said.\n"
        );
        Release {
            file: format!("release-{number:06}.txt"),
            text,
            victim,
            city: city.to_owned(),
            speaker: speaker.to_owned(),
            publisher: publisher.to_owned(),
            arrested: format!("{year}-{month:02}-{day:02}"),
            published: format!("{year}-{month:02}-{published_day:02}"),
        }
    }
}

impl Iterator for World {
    type Item = Release;

    fn next(&mut self) -> Option<Release> {
        let release = self.release(self.next);
        self.next += 1;
        Some(release)
    }
}

/// The splitmix64 sequence: good enough to vary a text, and the same on every machine.
struct Dice {
    state: u64,
}

impl Dice {
    fn new(seed: u64) -> Dice {
        Dice { state: seed }
    }

    fn roll(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.roll() % end.max(1)
    }

    fn one_of<T: Copy + Default>(&mut self, choice: &[T]) -> T {
        let length = u64::try_from(choice.len()).unwrap_or(1);
        usize::try_from(self.below(length))
            .ok()
            .and_then(|at| choice.get(at))
            .copied()
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_world_again() {
        let first: Vec<Release> = World::new(7).take(20).collect();
        let again: Vec<Release> = World::new(7).take(20).collect();
        assert_eq!(first, again);
        assert_ne!(first, World::new(8).take(20).collect::<Vec<_>>());
    }

    #[test]
    fn a_release_says_what_it_promises() {
        for release in World::new(1).take(200) {
            for words in [
                &release.victim,
                &release.city,
                &release.speaker,
                &release.publisher,
            ] {
                assert!(
                    !words.is_empty() && release.text.contains(words.as_str()),
                    "{} lacks {words}",
                    release.file
                );
            }
            assert!(release.arrested < release.published, "{}", release.file);
        }
    }

    #[test]
    fn releases_differ() {
        let mut texts: Vec<String> = World::new(3)
            .take(1_000)
            .map(|release| release.text)
            .collect();
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), 1_000);
    }
}
