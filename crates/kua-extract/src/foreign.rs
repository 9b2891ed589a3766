//! Reading the paragraphs of a text that are not English.

use kua_core::edtf::Edtf;

use crate::draft::{Draft, DraftNumber};
use crate::languages::Other;
use crate::models::Models;
use crate::stretches::Stretches;
use crate::text::Paragraph;
use crate::time::Anchors;
use crate::tongues::{self, Reader};

/// The readers of all languages of a text, after their first pass.
pub(crate) struct Foreign {
    readers: Vec<(String, Reader)>,
    /// The date that a paragraph in one of the languages gives the text.
    pub(crate) header: Option<Edtf>,
}

impl Foreign {
    /// Goes through the paragraphs once.
    pub(crate) fn collect(text: &str, stretches: &Stretches, models: &Models) -> Self {
        let mut readers = Vec::new();
        let mut header = None;
        for (tag, _) in stretches.languages() {
            let Some(tongue) = tongues::tongue(tag) else {
                continue;
            };
            let mut reader = Reader::new(tongue);
            for stretch in stretches.in_language(tag) {
                reader.collect(text, (stretch.begin, stretch.end), tag, models);
            }
            header = header.or_else(|| reader.header.clone());
            readers.push((tag.to_owned(), reader));
        }
        Self { readers, header }
    }

    /// Goes through them again and adds drafts; returns those that were joined to others, and
    /// where it stopped because there are `most` drafts.
    pub(crate) fn read(
        mut self,
        text: &str,
        stretches: &Stretches,
        anchors: &Anchors,
        drafts: &mut Vec<Draft>,
        most: usize,
    ) -> (Vec<DraftNumber>, Option<usize>) {
        let mut gone = Vec::new();
        let mut stopped = None;
        for (tag, _) in stretches.languages() {
            if tag == "en" {
                continue;
            }
            let reader = self.readers.iter_mut().find(|(known, _)| known == tag);
            let mut paragraphs = stretches.in_language(tag);
            let mut full = |drafts: &[Draft], begin: usize| {
                let full = drafts.len() >= most;
                if full {
                    stopped = Some(stopped.map_or(begin, |known: usize| known.min(begin)));
                }
                full
            };
            if let Some((_, reader)) = reader {
                reader.settle(anchors.clone());
                for stretch in paragraphs {
                    if full(drafts, stretch.begin) {
                        break;
                    }
                    reader.read(text, stretch.begin, stretch.end, drafts);
                }
                gone.extend(reader.finish(drafts));
            } else {
                let mut other = Other::default();
                let language = tag.split('-').next().unwrap_or_default();
                paragraphs.find(|stretch| {
                    if full(drafts, stretch.begin) {
                        return true;
                    }
                    let paragraph = Paragraph::new(text, stretch.begin, stretch.end);
                    other.read(&paragraph, language, drafts);
                    false
                });
            }
        }
        (gone, stopped)
    }
}
