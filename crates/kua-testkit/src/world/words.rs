//! What made-up press releases are made of.

pub(super) const GIVEN: &[&str] = &[
    "Aldanysh",
    "Aqnur",
    "Arystan",
    "Bekzhigit",
    "Beysenkul",
    "Daukhan",
    "Ermekbay",
    "Esengul",
    "Gulmira",
    "Inkarbek",
    "Jasaral",
    "Kenesar",
    "Kunsulu",
    "Maqpalay",
    "Maratkhan",
    "Nursain",
    "Oralkhan",
    "Perizat",
    "Qambar",
    "Rakhiya",
    "Saltan",
    "Sayramkul",
    "Tansulu",
    "Toqtar",
    "Ulbala",
    "Umitay",
    "Yerkhanat",
    "Zhanyl",
    "Zhomart",
    "Zuhregul",
];

pub(super) const FAMILY: &[&str] = &[
    "Abdikarimbay",
    "Aqtorghay",
    "Aytqul",
    "Baytileu",
    "Boranqul",
    "Dosmaghan",
    "Edilkhan",
    "Irgebay",
    "Janaberdi",
    "Kemelkhan",
    "Kusbegi",
    "Mamyrkhan",
    "Mynzhas",
    "Nauryzgali",
    "Orazqul",
    "Qaraquly",
    "Qoshqarbay",
    "Rysqulan",
    "Sadyqkhan",
    "Sarybay",
    "Suyungali",
    "Taldybek",
    "Tileuqabyl",
    "Toqsanbek",
    "Turghynbay",
    "Usenqul",
    "Zhamalkhan",
    "Zhetpisbek",
    "Zhylqybay",
    "Zununkhan",
];

pub(super) const SPEAKERS: &[&str] = &[
    "Marlene Vossberg",
    "Henrik Dallmeyer",
    "Ifeoma Castellan",
    "Tomasz Wierzbal",
    "Annika Rosendahl",
    "Lucien Marvaux",
    "Rosalind Ekberry",
    "Paolo Trevignani",
];

pub(super) const PUBLISHERS: &[&str] = &[
    "Steppe Rights Watch",
    "Lindenhof Committee",
    "Open Passage International",
    "Lantern Archive",
    "Border Families Alliance",
    "Committee of the Unheard",
];

pub(super) const GROUPS: &[&str] = &[
    "Tabaldyryq",
    "Ashyq Terezye",
    "Zhol Serigi",
    "Saghynysh Circle",
    "Names and Houses",
    "Qayyrym Bastau",
];

pub(super) const CITIES: &[&str] = &[
    "Almaty",
    "Astana",
    "Shymkent",
    "Semey",
    "Taldyqorgan",
    "Bishkek",
    "Osh",
    "Tashkent",
    "Pavlodar",
    "Zharkent",
];

/// Articles and the highest sentence in years, as the sample world tells it.
pub(super) const ARTICLES: &[(u32, u32)] =
    &[(174, 10), (274, 7), (405, 6), (258, 12), (256, 8), (378, 3)];

pub(super) const OFFENCES: &[&str] = &[
    "inciting ethnic discord",
    "spreading knowingly false information",
    "taking part in a banned organisation",
    "insulting an official",
];

pub(super) const MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
