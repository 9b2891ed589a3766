//! Chinese names in pinyin.

use super::{check, check_unsure};

#[test]
fn without_tones() {
    check(
        "zh-Hani",
        "zh-Latn-pinyin",
        &[
            ("习近平", "Xi Jinping"),
            ("毛泽东", "Mao Zedong"),
            ("邓小平", "Deng Xiaoping"),
            ("周恩来", "Zhou Enlai"),
            ("鲁迅", "Lu Xun"),
            ("姚明", "Yao Ming"),
            ("莫言", "Mo Yan"),
            ("曾国藩", "Zeng Guofan"),
            ("任正非", "Ren Zhengfei"),
            ("解晓东", "Xie Xiaodong"),
            ("单田芳", "Shan Tianfang"),
            ("仇英", "Qiu Ying"),
            ("查良镛", "Zha Liangyong"),
            ("欧阳修", "Ouyang Xiu"),
            ("司马迁", "Sima Qian"),
            ("诸葛亮", "Zhuge Liang"),
            ("吕小军", "Lü Xiaojun"),
            ("张艺恩", "Zhang Yi'en"),
            ("赛尔克坚·比拉什", "Sai'erkejian Bilashi"),
            ("阿曼古丽", "Amanguli"),
            ("努尔·白克力", "Nu'er Baikeli"),
        ],
    );
}

#[test]
fn with_tones() {
    check(
        "zh-Hani",
        "zh-Latn-pinyin-tones",
        &[
            ("习近平", "Xí Jìnpíng"),
            ("毛泽东", "Máo Zédōng"),
            ("单田芳", "Shàn Tiánfāng"),
            ("解晓东", "Xiè Xiǎodōng"),
            ("吕小军", "Lǚ Xiǎojūn"),
            ("比拉什", "Bǐ Lāshí"),
        ],
    );
}

#[test]
fn in_passports() {
    check(
        "zh-Hani",
        "zh-Latn-passport",
        &[
            ("吕小军", "LYU XIAOJUN"),
            ("张女", "ZHANG NYU"),
            ("王略", "WANG LUE"),
            ("张艺恩", "ZHANG YIEN"),
            ("习近平", "XI JINPING"),
        ],
    );
}

#[test]
fn other_readings_are_said() {
    check_unsure("zh-Hani", "zh-Latn-pinyin", "单", "0:Shan/Chan");
    check_unsure("zh-Hani", "zh-Latn-pinyin", "Nurlan 42", "0:kept");
}
