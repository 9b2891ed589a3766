//! What the words of rich text mean: where letters go, and in which code page they are.

use kua_core::reading::MetadataCode;

/// Where letters go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    Text,
    /// Nowhere.
    Nothing,
    Fonts,
    /// What the document says of itself; no code for its title.
    Fact(Option<MetadataCode>),
    Instruction,
    /// Hexadecimal digits of a picture or an object.
    Data,
    /// The address of a template.
    Template,
}

/// Returns where the letters of a group go that begins with this word.
pub(super) fn destination(name: &str) -> Option<To> {
    Some(match name {
        "fonttbl" => To::Fonts,
        "title" => To::Fact(None),
        "subject" => To::Fact(Some(MetadataCode::Subject)),
        "author" | "atnauthor" | "revtbl" => To::Fact(Some(MetadataCode::Author)),
        "operator" => To::Fact(Some(MetadataCode::LastAuthor)),
        "company" | "manager" => To::Fact(Some(MetadataCode::Company)),
        "keywords" => To::Fact(Some(MetadataCode::Keywords)),
        "doccomm" | "comment" => To::Fact(Some(MetadataCode::Remark)),
        "generator" => To::Fact(Some(MetadataCode::Program)),
        "creatim" => To::Fact(Some(MetadataCode::Created)),
        "revtim" => To::Fact(Some(MetadataCode::Modified)),
        "printim" => To::Fact(Some(MetadataCode::Printed)),
        "fldinst" => To::Instruction,
        "template" => To::Template,
        "colortbl" | "stylesheet" | "listtable" | "listoverridetable" | "rsidtbl" | "filetbl"
        | "themedata" | "colorschememapping" | "latentstyles" | "datastore" | "xmlnstbl"
        | "pntext" | "listtext" | "pntxta" | "pntxtb" | "nonshppict" | "sn" | "sv" | "sp"
        | "bkmkstart" | "bkmkend" | "objclass" | "objname" | "atrfstart" | "atrfend"
        | "atndate" | "atntime" | "atnref" | "atnparent" | "atnicn" | "xe" | "tc" | "blipuid"
        | "picprop" | "info_unknown" | "fldtype" | "panose" | "falt" | "wgrffmtfilter"
        | "mmathPr" | "ftnsepc" | "ftncn" | "aftnsep" | "aftnsepc" | "aftncn" => To::Nothing,
        _ => return None,
    })
}

pub(super) fn symbol(name: &str) -> Option<&'static str> {
    Some(match name {
        "emdash" => "—",
        "endash" => "–",
        "emspace" => "\u{2003}",
        "enspace" => "\u{2002}",
        "bullet" => "•",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "zwj" => "\u{200D}",
        "zwnj" => "\u{200C}",
        "ltrmark" => "\u{200E}",
        "rtlmark" => "\u{200F}",
        _ => return None,
    })
}

/// Returns the encoding of a code page of Windows.
pub(super) fn code_page(number: i32) -> &'static str {
    match number {
        866 => "ibm866",
        874 => "windows-874",
        932 => "shift_jis",
        936 | 54936 => "gb18030",
        949 => "euc-kr",
        950 => "big5",
        1250 => "windows-1250",
        1251 => "windows-1251",
        1253 => "windows-1253",
        1254 => "windows-1254",
        1255 => "windows-1255",
        1256 => "windows-1256",
        1257 => "windows-1257",
        1258 => "windows-1258",
        10000 => "macintosh",
        10007 => "x-mac-cyrillic",
        20866 => "koi8-r",
        65001 => "utf-8",
        _ => "windows-1252",
    }
}

/// Returns the encoding of a font's letters; none where the document's holds.
pub(super) fn charset(number: i32) -> Option<&'static str> {
    Some(code_page(match number {
        0 => 1252,
        77 => 10000,
        128 => 932,
        129 | 130 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => return None,
    }))
}
