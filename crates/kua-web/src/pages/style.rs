//! Every component on one page, for the eye.

use askama::Template;
use axum::Extension;
use axum::response::Response;
use kua_core::access::Access;
use kua_core::proposal::ProposalKind;

use crate::failure::page_of;
use crate::frame::{Frame, Visit};
use crate::parts::{Badge, kind_label};
use crate::timeline::{Moment, Timeline};

struct Shade {
    kind: &'static str,
    label: String,
    states: Vec<(&'static str, &'static str)>,
}

#[derive(Template)]
#[template(path = "style.html")]
struct StylePage {
    frame: Frame,
    shades: Vec<Shade>,
    levels: Vec<Badge>,
    timeline: Option<Timeline>,
    samples: [(&'static str, &'static str); 3],
}

/// Words in other scripts, to see whether their letters are there and stand the right way round.
const SAMPLES: [(&str, &str); 3] = [
    ("ug", "مىسال ئۈچۈن بىر جۈملە"),
    ("kk", "Мысал үшін бір сөйлем"),
    ("zh", "示例句子"),
];

/// Shows the components.
pub(crate) async fn show(Extension(visit): Extension<Visit>) -> Response {
    let locale = visit.locale;
    let moment = |time: &str, earliest, latest, uncertain| Moment {
        label: locale.text("style-example"),
        href: "#timeline".to_owned(),
        time: time.to_owned(),
        detail: String::new(),
        earliest,
        latest,
        uncertain,
        lane: String::new(),
    };
    let timeline = Timeline::draw(vec![
        moment("2021-10-16", Some(18_916), Some(18_916), false),
        moment("2021-10-14/2021-10-15", Some(18_914), Some(18_915), false),
        moment("2021-11?", Some(18_932), Some(18_961), true),
        moment("2021-10-20/..", Some(18_920), None, false),
        moment("../2021-10-10", None, Some(18_910), false),
    ]);
    page_of(&StylePage {
        shades: ProposalKind::ALL
            .iter()
            .map(|kind| Shade {
                kind: kind.code(),
                label: kind_label(kind.code(), locale),
                states: vec![("open", ""), ("accepted", "✓ "), ("rejected", "✕ ")],
            })
            .collect(),
        levels: Access::ALL
            .into_iter()
            .map(|access| Badge::of(access, locale))
            .collect(),
        timeline,
        samples: SAMPLES,
        frame: Frame::new(visit, "style", "style-title")
            .crumb("/settings", locale.text("nav-settings")),
    })
}
