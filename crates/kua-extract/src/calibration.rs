//! What a rule's certainty was worth on annotated texts.
//!
//! Rules give their proposals a certainty by hand. `data/calibration.tsv` says, for each kind of
//! proposal, how these relate to how often a reader found such proposals right:
//! `p = 1 / (1 + exp(-(a * ln(c / (1 - c)) + b)))`, Platt's scaling of scores (J. Platt,
//! "Probabilistic outputs for support vector machines", 1999) on the logit of the rule's number.
//! Few texts stand behind the figures, so both are drawn towards a = 1 and b = 0 (no change).
//! `cargo run -p kua-extract --example calibrate` measures and prints the lines of the file.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The scale of one kind.
struct Scale {
    slope: f64,
    shift: f64,
}

static SCALES: LazyLock<HashMap<&'static str, Scale>> = LazyLock::new(|| {
    include_str!("../data/calibration.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut fields = line.split('\t');
            let kind = fields.next()?;
            let slope = fields.next()?.parse().ok()?;
            let shift = fields.next()?.parse().ok()?;
            Some((kind, Scale { slope, shift }))
        })
        .collect()
});

/// Turns the certainty that a rule gave a proposal of a kind into a likelihood.
///
/// Where the file has no line for the kind the number stays as it is. The answer lies between
/// 0.02 and 0.99: no rule is ever sure.
pub(crate) fn likelihood(kind: &str, certainty: f64) -> f64 {
    let certainty = certainty.clamp(0.01, 0.99);
    let scaled = SCALES.get(kind).map_or(certainty, |scale| {
        let logit = (certainty / (1.0 - certainty)).ln();
        1.0 / (1.0 + (-(scale.slope * logit + scale.shift)).exp())
    });
    scaled.clamp(0.02, 0.99)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_certain_proposals_stay_more_likely() {
        for kind in SCALES.keys().copied().chain(["nothing"]) {
            let mut last = 0.0;
            for step in 1..100 {
                let likelihood = likelihood(kind, f64::from(step) / 100.0);
                assert!(likelihood >= last, "{kind} at {step}");
                assert!((0.02..=0.99).contains(&likelihood));
                last = likelihood;
            }
        }
    }

    #[test]
    fn every_line_of_the_file_is_a_kind_with_two_numbers() {
        for line in include_str!("../data/calibration.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
        {
            let kind = line.split('\t').next().unwrap_or_default();
            assert!(
                kua_core::proposal::ProposalKind::from_code(kind).is_some(),
                "{line}"
            );
            assert!(SCALES.contains_key(kind), "{line}");
        }
    }
}
