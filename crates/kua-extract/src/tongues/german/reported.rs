//! Words that somebody is said to have said, without marks: "NAME sagte, er sei geschlagen
//! worden", "Man habe ihn geschlagen, sagte NAME".
//!
//! Never more than one a sentence, and never where words stand within marks.

use kua_core::proposal::PersonClass;

use super::speakers::{Place, around, known};
use crate::draft::{Draft, DraftValue};
use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line};
use crate::tongues::story::{Memory, Party};

/// Forms of verbs that say that the words are somebody else's.
const TOLD: [&str; 38] = [
    "sei", "seien", "habe", "hätte", "hätten", "wäre", "wären", "werde", "würde", "würden",
    "könne", "könnten", "müsse", "müssten", "dürfe", "dürften", "solle", "sollten", "wolle",
    "gebe", "gehe", "komme", "lasse", "stehe", "drohe", "bleibe", "wisse", "sitze", "liege",
    "mache", "nehme", "fehle", "handele", "handle", "leide", "befinde", "bestehe", "erhalte",
];

/// Finds what is reported in a line.
pub(crate) fn reported(
    line: &Line<'_>,
    parties: &[Party],
    memory: &mut Memory,
    drafts: &mut Vec<Draft>,
) {
    for (begin, end) in line.sentences.clone() {
        if end - begin > 90
            || (begin..end).any(|at| {
                matches!(
                    line.word(at).kind,
                    Kind::Mark('„' | '“' | '«' | '»' | '"' | '”')
                )
            })
        {
            continue;
        }
        let told = |from: usize, to: usize| {
            (from..to).any(|at| TOLD.contains(&line.lower(at)))
                || matches!(line.lower(from), "dass" | "ob")
        };
        // "NAME sagte ..., dass ...": the words stand behind the first comma behind the verb.
        let Some(verb) = (begin..end).find(|at| {
            line.is(*at, Category::Speech) && !line.word(*at).capital && line.lower(*at) != "laut"
        }) else {
            continue;
        };
        let comma = (verb + 1..(verb + 16).min(end)).find(|at| line.is_mark(*at, ','));
        let before = verb > begin && line.is_mark(verb - 1, ',');
        let mut last = end;
        while last > begin && !line.is_word(last - 1) && line.word(last - 1).kind != Kind::Number {
            last -= 1;
        }
        let (from, to) = match comma {
            _ if before && told(begin, verb - 1) => (begin, verb - 1),
            Some(comma) if told(comma + 1, last) => (comma + 1, last),
            _ => continue,
        };
        if to < from + 3 {
            continue;
        }
        let place = Place {
            from: if before { to } else { from },
            to,
            previous: begin,
            next: end,
            parties,
        };
        let speaker = around(line, &place, (begin, verb, end), before)
            .and_then(|voice| known(line, &place, voice, memory, drafts));
        let Some(speaker) = speaker else {
            continue;
        };
        memory.last_speaker = Some(speaker);
        if let Some(DraftValue::Person { class, .. }) =
            drafts.get_mut(speaker).map(|draft| &mut draft.value)
            && *class == PersonClass::Other
        {
            *class = PersonClass::Speaker;
        }
        drafts.push(Draft::new(
            line.span(from, to),
            DraftValue::Quotation {
                speaker: Some(speaker),
                reported: true,
            },
            0.6,
            "rule:reported-speech/1",
        ));
    }
}
