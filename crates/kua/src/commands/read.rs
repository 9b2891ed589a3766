//! `kua read`: files in, proposals out, without a vault.

use std::io::{Read as _, Seek as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use kua_app::hexadecimal;
use kua_core::ProposalId;
use kua_core::edtf::Edtf;
use kua_core::proposal::{Notice, Proposal, ProposalDocument, ProposalValue};
use kua_core::reading::{ReadNotice, ReadRequest};
use kua_core::tools::{ExtractRequest, Extractor as _, Reader as _};
use kua_locales::{Argument, Locale};

use crate::arguments::{Global, Read};
use crate::output::{cut, line, plain, remark};
use crate::wiring::{Rules, locale, reader};

pub(crate) async fn run(global: &Global, read: Read) -> anyhow::Result<ExitCode> {
    let published: Option<Edtf> = match &read.published {
        Some(typed) => Some(
            typed
                .parse()
                .with_context(|| format!("--published {typed}"))?,
        ),
        None => None,
    };
    let rules = Arc::new(Rules::new(global));
    let mut failed = false;
    for path in &read.files {
        match one(
            path,
            published.clone(),
            read.language.clone(),
            rules.clone(),
        )
        .await
        {
            Ok(document) if global.json => line(&serde_json::to_string(&document)?),
            Ok(document) => print(path, &document, locale()),
            Err(error) => {
                failed = true;
                remark(&format!("kua: {}", plain(&format!("{error:#}"))));
            }
        }
    }
    Ok(ExitCode::from(u8::from(failed)))
}

/// Reads one file and extracts.
async fn one(
    path: &Path,
    published: Option<Edtf>,
    language: Option<String>,
    rules: Arc<Rules>,
) -> anyhow::Result<ProposalDocument> {
    let (mut file, _, extension) = kua_ingest::open(path)?;
    let mut hash = kua_crypto::digest::Sha256::new();
    let mut buffer = vec![0; 256 * 1024];
    loop {
        let length = file
            .read(&mut buffer)
            .with_context(|| path.display().to_string())?;
        let Some(read) = buffer.get(..length).filter(|read| !read.is_empty()) else {
            break;
        };
        hash.update(read);
    }
    file.rewind().with_context(|| path.display().to_string())?;
    let request = ReadRequest {
        extension,
        ..ReadRequest::default()
    };
    let reading = reader()?.read(request, Box::new(file)).await;
    let reading = reading.with_context(|| path.display().to_string())?;
    let content = reading
        .body()
        .map(|text| text.content.clone())
        .unwrap_or_default();
    let request = ExtractRequest {
        language: language.or_else(|| reading.language.clone()),
        published,
        declared: reading
            .published
            .as_ref()
            .and_then(|date| date.edtf.as_deref())
            .and_then(|edtf| edtf.parse().ok()),
        title: reading.title.clone(),
        publisher: reading.publisher.clone(),
        media_type: Some(reading.media_type.clone()),
        document_sha256: Some(hexadecimal(&hash.finish())),
        text_sha256: Some(hexadecimal(&kua_crypto::digest::sha256(content.as_bytes()))),
        content,
    };
    let mut document = tokio::task::spawn_blocking(move || rules.extract(request)).await?;
    let remarks = reading
        .notices
        .iter()
        .map(|notice| as_notice(notice, locale()));
    document.notices.splice(0..0, remarks);
    Ok(document)
}

/// Says what the reader remarked.
pub(crate) fn as_notice(notice: &ReadNotice, locale: Locale) -> Notice {
    let arguments: Vec<(&str, Argument)> = notice
        .arguments
        .iter()
        .map(|(name, value)| (name.as_str(), Argument::of_written(value)))
        .collect();
    Notice {
        code: notice.code.code().to_owned(),
        message: locale.with(&format!("notice-{}", notice.code.code()), &arguments),
        place: notice.place.map(|place| place.to_string()),
    }
}

fn print(path: &Path, document: &ProposalDocument, locale: Locale) {
    let facts = &document.document;
    let edtf = |edtf: &Option<Edtf>| {
        edtf.as_ref()
            .map(ToString::to_string)
            .unwrap_or_else(|| "–".into())
    };
    line(&plain(
        facts
            .title
            .as_deref()
            .unwrap_or(&path.display().to_string()),
    ));
    let said: Vec<(&str, Argument)> = vec![
        (
            "publisher",
            facts
                .publisher
                .as_deref()
                .map_or("–".into(), |words| plain(words).into()),
        ),
        ("language", facts.language.as_deref().unwrap_or("–").into()),
        ("published", edtf(&facts.published).into()),
        ("stated", edtf(&facts.stated).into()),
        ("characters", document.text.characters.into()),
    ];
    line(&locale.with("command-read-facts", &said));
    for notice in &document.notices {
        line(&format!("  ! {}", plain(&notice.message)));
    }
    for proposal in &document.proposals {
        let words = cut(&summary(&proposal.value, document), 78);
        line(&format!(
            "{:>6}–{:<6} {:<13} {:.2}  {}",
            proposal.span.begin,
            proposal.span.end,
            proposal.value.kind().code(),
            proposal.certainty,
            if words.is_empty() {
                cut(&proposal.span.exact, 78)
            } else {
                words
            }
        ));
    }
    line(&locale.with(
        "command-read-end",
        &[("count", document.proposals.len().into())],
    ));
    line("");
}

/// Says a proposal's value in one line.
pub(crate) fn summary(value: &ProposalValue, document: &ProposalDocument) -> String {
    let find = |id: &ProposalId| {
        document
            .proposals
            .iter()
            .find(|proposal| proposal.id == *id)
    };
    summary_with(value, &find)
}

/// Says a proposal's value in one line; others are found by their ids.
pub(crate) fn summary_with<'a>(
    value: &ProposalValue,
    find: &impl Fn(&ProposalId) -> Option<&'a Proposal>,
) -> String {
    let name = |id: &ProposalId| {
        find(id)
            .map(|proposal| {
                proposal
                    .value
                    .name()
                    .unwrap_or(&proposal.span.exact)
                    .to_owned()
            })
            .unwrap_or_default()
    };
    let names = |ids: &[ProposalId]| ids.iter().map(name).collect::<Vec<_>>().join(", ");
    let some = |parts: Vec<Option<String>>| {
        parts
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ")
    };
    match value {
        ProposalValue::Person(v) => some(vec![
            Some(v.name.clone()),
            Some(v.class.code().into()),
            v.role.clone(),
        ]),
        ProposalValue::Organisation(v) => some(vec![Some(v.name.clone()), v.abbreviation.clone()]),
        ProposalValue::Body(v) => v.name.clone(),
        ProposalValue::Group(v) => some(vec![
            Some(v.name.clone()),
            v.people.map(|people| people.to_string()),
        ]),
        ProposalValue::Place(v) => some(vec![Some(v.name.clone()), v.country.clone()]),
        ProposalValue::Time(v) => {
            let others: Vec<String> = v
                .alternatives
                .iter()
                .map(|edtf| format!("or {edtf}"))
                .collect();
            some(vec![
                v.edtf.as_ref().map(ToString::to_string),
                Some(others.join(", ")),
            ])
        }
        ProposalValue::Event(v) => {
            let time = v
                .time
                .as_ref()
                .and_then(find)
                .and_then(|proposal| match &proposal.value {
                    ProposalValue::Time(time) => time.edtf.as_ref().map(ToString::to_string),
                    _ => None,
                });
            let actors = names(&v.actors);
            some(vec![
                Some(v.event_type.code().into()),
                Some(names(&v.victims)),
                (!actors.is_empty()).then(|| format!("by {actors}")),
                Some(names(&v.places)),
                time,
            ])
        }
        ProposalValue::Charge(v) => some(vec![
            v.article.clone(),
            v.law.clone(),
            v.offence.clone(),
            v.max_sentence
                .as_ref()
                .map(|sentence| sentence.text.clone()),
            v.imposed_sentence
                .as_ref()
                .map(|sentence| sentence.text.clone()),
        ]),
        ProposalValue::Quotation(v) => some(vec![v.speaker.as_ref().map(name)]),
        ProposalValue::Figure(v) => some(vec![
            v.point
                .or(v.low)
                .or(v.high)
                .map(|number| number.0.to_string()),
            v.unit.clone(),
            v.about.clone(),
        ]),
        ProposalValue::Demand(v) => {
            let addressee = names(&v.addressee);
            some(vec![
                Some(names(&v.by)),
                (!addressee.is_empty()).then(|| format!("→ {addressee}")),
                v.what.clone(),
            ])
        }
    }
}
