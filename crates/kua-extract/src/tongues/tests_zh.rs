//! Tiny cases for Chinese. All people are invented.

use super::tests::check;

fn persons(text: &str, expected: &str) {
    check("zh", "2024-05-20", text, &["person"], expected);
}

fn times(text: &str, expected: &str) {
    check("zh", "2024-05-20", text, &["time"], expected);
}

fn bodies(text: &str, expected: &str) {
    check("zh", "2024-05-20", text, &["organisation"], expected);
}

fn places(text: &str, expected: &str) {
    check("zh", "2024-05-20", text, &["place"], expected);
}

fn events(text: &str, expected: &str) {
    check("zh", "2024-05-20", text, &["event"], expected);
}

fn law(text: &str, expected: &str) {
    check("zh", "2024-05-20", text, &["charge"], expected);
}

fn quotes(text: &str, expected: &str) {
    check("zh", "2024-05-20", text, &["quotation"], expected);
}

#[test]
fn names_of_two_and_three_characters() {
    persons("维权律师陈启望被捕。", "陈启望 victim");
    persons("記者羅曉晴週一獲釋。", "羅曉晴 victim");
    persons(
        "王立民、赵若兰和孙浩三人失踪。",
        "王立民 victim; 赵若兰 victim; 孙浩 victim",
    );
    persons("欧阳雪梅女士说,她不会放弃。", "欧阳雪梅 other");
    persons("王某某被行政拘留十日。", "王某某 victim");
}

#[test]
fn titles_point_at_a_person_who_is_named() {
    persons("律师周明远表示,周律师今天见到了当事人。", "周明远 other");
    persons("一位张先生告诉本网。", "张先生 other");
}

#[test]
fn names_from_other_languages() {
    persons("教师吐尔逊·买买提被带走。", "吐尔逊·买买提 victim");
    persons(
        "阿依古丽·哈力亚是兽医。阿依古丽后来失踪。",
        "阿依古丽·哈力亚 victim",
    );
    persons("牧民努尔兰•朱马泰遭拘留。", "努尔兰•朱马泰 victim");
    persons("藏族作家扎西次仁被判刑。", "扎西次仁 victim");
    persons("主任艾尔肯·沙比提指出,情况恶化。", "艾尔肯·沙比提 official");
}

#[test]
fn halves_of_names_and_their_neighbours() {
    persons("僧人仁青慈真被带走。", "仁青慈真 victim");
    persons("诗人阿布都热合曼·艾力失踪。", "阿布都热合曼·艾力 victim");
    persons("作家穆·喜饶嘉措被捕。", "穆·喜饶嘉措 victim");
    persons(
        "湖北访民尹旭安、江苏的王和英以及谢文飞都曾上访。",
        "尹旭安 other; 王和英 other; 谢文飞 other",
    );
    persons("前区议员叶锦龙被捕。", "叶锦龙 victim");
}

#[test]
fn a_birth_gives_no_year_to_what_follows() {
    times(
        "罗玉兰(1958年生)于8月28日被拘。",
        "1958年 = 1958; 8月28日 = 2023-08-28",
    );
}

#[test]
fn words_that_look_like_names_are_none() {
    persons("高等教育和方法问题,成为时间安排。", "");
    persons("马上通过任何许可,严重影响和平。", "");
    persons("警方于上周关押三名村民。", "");
}

#[test]
fn dates_with_a_year() {
    times("2019年1月9日", "2019年1月9日 = 2019-01-09");
    times("二〇一九年三月五日", "二〇一九年三月五日 = 2019-03-05");
    times("2021年4月", "2021年4月 = 2021-04");
    times("2009年", "2009年 = 2009");
    times("2019-12-31", "2019-12-31 = 2019-12-31");
    times("2006至2011年", "2006至2011年 = 2006/2011");
    times("2018年五月初", "2018年五月初 = 2018-05-01/2018-05-10");
    times("2019年12月中旬", "2019年12月中旬 = 2019-12-11/2019-12-20");
    times("民国108年3月", "民国108年3月 = 2019-03");
}

#[test]
fn dates_without_a_year() {
    times("4月10日", "4月10日 = 2024-04-10");
    times("去年6月", "去年6月 = 2023-06");
    times("今年三月", "今年三月 = 2024-03");
    times("前年春天", "前年春天 = 2022-21");
    times("上个月二十号", "上个月二十号 = 2024-04-20");
    times("下月6日", "下月6日 = 2024-06-06");
    times("本月初", "本月初 = 2024-05-01/2024-05-10");
    times("上月底", "上月底 = 2024-04-21/2024-04-30");
    times("去年底", "去年底 = 2023-12");
}

#[test]
fn days_near_the_day_of_the_text() {
    times("昨天", "昨天 = 2024-05-19");
    times("前天上午", "前天上午 = 2024-05-18");
    times("今早", "今早 = 2024-05-20");
    times("昨晚", "昨晚 = 2024-05-19/2024-05-20");
    times("上周五", "上周五 = 2024-05-17");
    times("上星期一", "上星期一 = 2024-05-13");
    times("週三", "週三 = 2024-05-15");
    times("上周", "上周 = 2024-05-13/2024-05-19");
    times("三年前", "三年前 = 2021~");
}

#[test]
fn days_that_follow_others() {
    times(
        "2023年3月9日他被捕,两日后提堂,同年十一月受审。",
        "2023年3月9日 = 2023-03-09; 两日后 = 2023-03-11; 同年十一月 = 2023-11",
    );
    times(
        "2023年3月9日,当天傍晚,次日",
        "2023年3月9日 = 2023-03-09; 当天傍晚 = 2023-03-09; 次日 = 2023-03-10",
    );
    times("自2017年4月以来", "自2017年4月以来 = 2017-04/..");
    times("今年以来", "今年以来 = 2024/..");
    times(
        "前年十一月至去年二月",
        "前年十一月至去年二月 = 2022-11/2023-02",
    );
}

#[test]
fn durations_are_no_times() {
    times("行政拘留十五日", "");
    times("有期徒刑八年", "");
    times("他关押了三天,第8号楼", "");
}

#[test]
fn bodies_with_their_places() {
    bodies("兰州市公安局七里河分局", "兰州市公安局七里河分局");
    bodies("他被广州市中级人民法院判刑。", "广州市中级人民法院");
    bodies("被塔城地区中级人民法院判处", "塔城地区中级人民法院");
    bodies("湖南清源律师事务所", "湖南清源律师事务所");
    bodies("國際特赦組織說", "國際特赦組織");
    bodies("国际组织「笔与灯」发表声明", "笔与灯");
    bodies("当地法院和警方没有回应。", "");
    bodies("上级法院和有关部门拒绝,一家公司倒闭。", "");
}

#[test]
fn places_and_facilities() {
    places("他被关在长沙市第一看守所。", "长沙市第一看守所");
    places("甘肃省兰州市", "甘肃省; 兰州市");
    places("被送往乌鲁木齐的新疆第三监狱", "乌鲁木齐; 新疆第三监狱");
    places("額敏縣職業技能教育培訓中心", "額敏縣職業技能教育培訓中心");
    places("看守所和监狱", "");
    places("三名哈萨克族商人和蒙古人", "");
}

#[test]
fn what_happened_to_whom() {
    events(
        "11月17日,马如海被警方带走。",
        "detention 马如海 @ 2023-11-17",
    );
    events("警方昨天逮捕了记者罗晓晴。", "arrest 罗晓晴 @ 2024-05-19");
    events("邱志達獲釋。", "release 邱志達");
    events("至少9名穆斯林被拘留。", "detention 至少9名穆斯林");
    events("我们呼吁立即释放陈启望。", "");
    events("李存善下落不明。", "disappearance 李存善");
    events("葉錦龍保釋被拒。", "");
    events("罗晓晴说,这些指控毫无根据。", "");
    events(
        "陈启望、罗晓晴昨天被捕。两人今天获释。",
        "arrest 陈启望+罗晓晴 @ 2024-05-19; release 陈启望+罗晓晴 @ 2024-05-20",
    );
    events("六名警察带走了李存善。", "detention 李存善");
}

#[test]
fn articles_and_sentences() {
    law(
        "陈启望因违反《刑法》第二百九十三条第一款被判处有期徒刑三年六个月。",
        "第二百九十三条第一款 | 刑法 | - | max - | imposed 3.5",
    );
    law("許立文被判囚14個月。", "- | - | - | max - | imposed 1.17");
    law(
        "马力克被判无期徒刑。",
        "- | - | - | max - | imposed \"life\"",
    );
    law("马力克被判死缓。", "- | - | - | max - | imposed \"death\"");
    law(
        "陈启望被判有期徒刑一年半,缓刑两年。",
        "- | - | - | max - | imposed 1.5",
    );
    law(
        "罗晓晴被控煽动罪,最高可处监禁两年。",
        "- | - | 煽动罪 | max 2 | imposed -",
    );
}

#[test]
fn several_sentences_in_one() {
    check(
        "zh",
        "2024-05-20",
        "陈启望被判有期徒刑14年,罗晓晴获刑12年。",
        &["charge"],
        "- | - | - | max - | imposed 14; - | - | - | max - | imposed 12",
    );
}

#[test]
fn who_says_what() {
    quotes(
        "白一兰告诉本网:“他们搬走了四箱书,连账本都没留下。”",
        "白一兰: 他们搬走了四箱书,连账本都没留下。",
    );
    quotes(
        "「書還要讀下去,請大家放心。」羅曉晴說。",
        "羅曉晴: 書還要讀下去,請大家放心。",
    );
    quotes(
        "“值班警察只说案件特殊,”顾廷舟说,“我问法律依据,他不回答。”",
        "顾廷舟: 值班警察只说案件特殊,",
    );
    quotes("罪名是“寻衅滋事”。", "");
    quotes(
        "一名馆员隔着铁门对我说:“你弟弟是罪犯,不要再来了。”",
        "一名馆员: 你弟弟是罪犯,不要再来了。",
    );
    quotes(
        "家属表示:“我们会坚持到底,绝不认罪。”",
        "家属: 我们会坚持到底,绝不认罪。",
    );
    quotes("他被送进“职业技能教育培训中心”,至今未归。", "");
    quotes(
        "“他没有做任何违法的事,”友人洛桑云登对西藏观察说。",
        "洛桑云登: 他没有做任何违法的事,",
    );
}

#[test]
fn figures_and_demands() {
    check(
        "zh",
        "2024-05-20",
        "已有三十余名信众被关押,逾四十名市民旁听。",
        &["figure"],
        "三十余名信众; 逾四十名市民",
    );
    check(
        "zh",
        "2024-05-20",
        "人权观察呼吁中国政府立即释放陈启望。",
        &["demand"],
        "呼吁中国政府立即释放陈启望",
    );
}

#[test]
fn names_with_one_known_half_and_familiar_names() {
    persons("藏族牧民洛绒达瓦被拘留。", "洛绒达瓦 victim");
    persons(
        "教师乌云其木格、牧民巴图孟和失联。",
        "乌云其木格 victim; 巴图孟和 victim",
    );
    persons("厨师老郝夫妇失踪。", "老郝 victim");
    persons("受访者小雨（化名）称被威胁。", "小雨 victim");
    persons("湖南明泽律师事务所提出上诉。", "");
    persons("护林员古兰拜尔失踪。", "古兰拜尔 victim");
}

#[test]
fn places_that_begin_with_a_small_word() {
    places("他被关在于都县看守所。", "于都县看守所");
    places("和平县居民陈启望失踪。", "和平县");
    places("本人昨日向奎文区求助。", "");
    places("她住在位于北京路的宿舍,清水江下游。", "北京路; 清水江");
    places("他来自温州市苍南县。", "温州市; 苍南县");
}

#[test]
fn bodies_with_words_that_are_frequent() {
    bodies("香港警务处国家安全处拘捕了罗展鹏。", "香港警务处国家安全处");
    bodies("他在北京大学任教。", "北京大学");
    bodies(
        "中国人权记录与倡导中心研究员何若琳",
        "中国人权记录与倡导中心",
    );
    bodies("滇水公民观察呼吁放人。", "滇水公民观察");
    bodies("《边疆纪事》主编雷鸣野", "边疆纪事");
    bodies("据“西部劳工之声”报道", "西部劳工之声");
    bodies("青海省黄南州同仁市公安局", "青海省黄南州同仁市公安局");
    bodies("南京中院判了他三年。", "南京中院");
}

#[test]
fn signs_say_who_suffers() {
    events(
        "五名便衣将李存善带走,大学生邱志达一并被带到派出所问话。",
        "detention 李存善; detention 邱志达; interrogation 邱志达",
    );
    events(
        "诗人马如海和教师白一鸣同案,前者被判七年,后者病故。",
        "sentence 马如海; death 白一鸣",
    );
    events("我们声援被关押的诗人陈启望。", "detention 陈启望");
    events(
        "一名女警向白一兰说明,她的父亲被带走。",
        "detention 她的父亲",
    );
}

#[test]
fn papers_laws_and_wishes_are_no_deeds() {
    events("陈启望没有写过认罪书,也没有见过判决书。", "");
    events("陈启望涉嫌的罪名最高可判处五年。", "");
    events("陈启望递交《羁押必要性审查申请书》。", "");
    events("本会要求:停止酷刑;准许陈启望取保候审。", "");
    events("本会呼吁公布李存善的下落,并释放他。", "");
}

#[test]
fn relatives_without_a_name() {
    check(
        "zh",
        "2024-05-20",
        "我叫白一兰。我的弟弟白一鸣是书商。\n\n去年我的弟弟被带走。",
        &["event"],
        "detention 白一鸣 @ 2023",
    );
    events("“我被关了十个月,”包志刚回忆。", "detention 包志刚");
}

#[test]
fn speakers_beside_other_people() {
    quotes(
        "外交部发言人汪卓在例行记者会上称：“相关指控纯属捏造，毫无根据。”",
        "汪卓: 相关指控纯属捏造，毫无根据。",
    );
    quotes(
        "“没有人告诉我们原因。”——孙巧云，矿工之妻",
        "孙巧云: 没有人告诉我们原因。",
    );
    quotes("罪名是“煽动民族仇恨、民族歧视”，陈启望说。", "");
}

#[test]
fn a_paper_that_asks_is_not_what_is_asked() {
    check(
        "zh",
        "2024-05-20",
        "陈启望发表“致代表的呼吁书”,要求当局归还护照。",
        &["demand"],
        "要求当局归还护照",
    );
}

#[test]
fn names_that_are_announced() {
    persons("记者:凌素 | 责编:薛以宁", "凌素 other; 薛以宁 other");
    persons("我叫汤若棠。", "汤若棠 other");
    persons("7. 杨再兴，琴师，失联。", "杨再兴 victim");
    persons("其妻周一收到通知。", "");
    persons("值班警员答复说要排队。", "");
    persons("邰国梁、郜维新被带走。", "邰国梁 victim; 郜维新 victim");
    persons("李文山被捕。", "李文山 victim");
    persons("后来吐尔逊·买买提失踪。", "吐尔逊·买买提 victim");
    persons("买买提江-居玛被带走。", "买买提江-居玛 victim");
}

#[test]
fn heads_that_need_a_name_before_them() {
    bodies("请草原之声人权中心转告。", "草原之声人权中心");
    bodies("被新乡驻京办截走。", "新乡驻京办");
    bodies("海峽通訊社報道", "海峽通訊社");
    bodies("他们开完读书会。", "");
    bodies("全国“两会”期间", "");
    places("准备飞曼谷遭机场扣查", "曼谷");
    places("家住龙岗区布吉街道", "龙岗区; 布吉街道");
    places("托克扎克镇的农民", "托克扎克镇");
}

#[test]
fn feasts_and_days_of_other_kinds() {
    times("今年春节前他回了家。", "今年春节前 = 2024-02-10");
    times("2019年除夕夜", "2019年除夕夜 = 2019-02-04");
    times("去年六四,六四事件的难属", "去年六四 = 2023-06-04");
    times("国庆节前回家", "");
    times("112年5月3日", "112年5月3日 = 2023-05-03");
    times("18年3月2日", "18年3月2日 = 2018-03-02");
    times("(编辑:阎幼岚)1130312", "1130312 = 2024-03-12");
    times(
        "1990年代,上世纪八十年代",
        "1990年代 = 199X; 上世纪八十年代 = 198X",
    );
    times(
        "2022年6月26日(星期日)上午",
        "2022年6月26日(星期日)上午 = 2022-06-26",
    );
    times("昨(18)日上午", "昨(18)日上午 = 2024-05-18");
    times(
        "5月3日他被带走,那天很冷。",
        "5月3日 = 2024-05-03; 那天 = 2024-05-03",
    );
    times("今年61岁", "");
}

#[test]
fn days_that_are_counted_from_what_happened() {
    times(
        "他于5月3日被带走。妻子周二对记者说,被带走后第二天警察上门。",
        "5月3日 = 2024-05-03; 周二 = 2024-05-14; 第二天 = 2024-05-04",
    );
    times("2021年3月,他在出狱两周后死亡。", "2021年3月 = 2021-03");
}

#[test]
fn sentences_that_are_dealt_out() {
    law(
        "张立国、王小梅分别被判处有期徒刑五年和三年六个月。",
        "- | - | - | max - | imposed 5; - | - | - | max - | imposed 3.5",
    );
    law("四人被判三年至七年不等。", "- | - | - | max - | imposed 3");
    law("陈启望被判囚五年半。", "- | - | - | max - | imposed 5.5");
    law(
        "首要分子最重可處15年有期徒刑。",
        "- | - | - | max 15 | imposed -",
    );
    law(
        "数额特别巨大的可判无期徒刑。",
        "- | - | - | max \"life\" | imposed -",
    );
    law(
        "他因违反《香港国安法》第23条被控。",
        "第23条 | 香港国安法 | - | max - | imposed -",
    );
    events(
        "法院判处殷长顺有期徒刑二年,阚大林有期徒刑一年。",
        "sentence 殷长顺; sentence 阚大林",
    );
}

#[test]
fn who_stands_behind_a_small_sign_suffers_nothing() {
    events("褚桂莲的丈夫靳长河在她服刑期间病逝。", "death 靳长河");
    events("陈启望因给一名阿訇看病而被抓。", "arrest 陈启望");
    check(
        "zh",
        "2024-05-20",
        "苏闻樵与妻子佘佩瑜住在长沙。佘佩瑜说,丈夫去年被带走。",
        &["event"],
        "detention 苏闻樵 @ 2023",
    );
}

#[test]
fn demands_in_rows() {
    let demands =
        |text: &str, expected: &str| check("zh", "2024-05-20", text, &["demand"], expected);
    demands(
        "我只求几件事：请法院公开审理；请放我的丈夫回家。",
        "请法院公开审理; 请放我的丈夫回家",
    );
    demands(
        "我恳请贵院:\n\n第一,立即展开调查;\n\n第三,无罪释放屈承岳",
        "立即展开调查; 无罪释放屈承岳",
    );
}

#[test]
fn groups_and_names_among_other_words() {
    check(
        "zh",
        "2024-05-20",
        "七八名男子砸门。",
        &["figure"],
        "七八名男子",
    );
    events(
        "六名来自马尔康县的藏人被判刑。",
        "sentence 六名来自马尔康县的藏人",
    );
    persons(
        "农民阿卜杜热合曼·麦提斯迪克因家中藏书被带走。",
        "阿卜杜热合曼·麦提斯迪克 victim",
    );
    persons("学者阿不都外力·尼亚孜说话。", "阿不都外力·尼亚孜 other");
    persons(
        "歌手何韵及前立法会议员吴霭妍被捕。",
        "何韵 victim; 吴霭妍 victim",
    );
}

#[test]
fn speakers_without_a_name_and_behind_others() {
    quotes(
        "一个姓庞的科长对他讲:“这里没有录像,快签字。”",
        "一个姓庞的科长: 这里没有录像,快签字。",
    );
    quotes(
        "中国外交部发言人被问及此案时称“中国是法治国家”。",
        "中国外交部发言人: 中国是法治国家",
    );
    quotes(
        "佘佩瑜对本台说,带队的人叫谭建武。她说:“他们问我知不知道错。”",
        "佘佩瑜: 他们问我知不知道错。",
    );
}

#[test]
fn a_given_name_alone_is_the_person_named_before() {
    check(
        "zh",
        "2024-05-20",
        "屈承岳失踪。他说承岳被带走。",
        &["event"],
        "disappearance 屈承岳; detention 屈承岳",
    );
}
