//! The debug forms of proposals: they never show a name or a word of the source.

use std::fmt;

use super::{
    BodyValue, ChargeValue, DemandValue, DocumentFacts, EventValue, FigureValue, GroupValue,
    Notice, OrganisationValue, PersonValue, PlaceValue, Proposal, ProposalDocument, ProposalValue,
    QuotationValue, Sentence, Span, TextFacts, TimeValue,
};

macro_rules! withheld {
    ($($name:ident),*) => {
        $(
            impl fmt::Debug for $name {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write!(formatter, concat!(stringify!($name), "([withheld])"))
                }
            }
        )*
    };
}

withheld!(
    DocumentFacts,
    TextFacts,
    Notice,
    PersonValue,
    OrganisationValue,
    BodyValue,
    GroupValue,
    PlaceValue,
    TimeValue,
    EventValue,
    ChargeValue,
    Sentence,
    QuotationValue,
    FigureValue,
    DemandValue
);

impl fmt::Debug for ProposalDocument {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ProposalDocument")
            .field("format", &self.format)
            .field("notices", &self.notices.len())
            .field("proposals", &self.proposals)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Span({}..{} [withheld])", self.begin, self.end)
    }
}

impl fmt::Debug for Proposal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Proposal({:?} {} {:?} {})",
            self.id,
            self.value.kind().code(),
            self.span,
            self.by
        )
    }
}

impl fmt::Debug for ProposalValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "ProposalValue::{}([withheld])",
            self.kind().code()
        )
    }
}
