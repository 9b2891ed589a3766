# 命令行的文字。
command-no-vault = 没有指明保管库：请加上 --vault DIR，或设置 KUA_VAULT
command-no-terminal = 没有可以询问口令的终端：请加上 --passphrase-file FILE
command-ask-passphrase = 口令：
command-new-passphrase = 新口令（六个或更多随机词为宜）：
command-ask-share = 恢复份额：
command-again = 请再输入一次：
command-passphrase-short = 口令太短：至少 { $count } 个字符，最好用六个随机词
command-passphrases-differ = 两次口令不同：没有建立任何内容，请重试
command-catching-up = 正在更新数据表
command-verifying = 正在核验日志
command-rebuilding = 正在建立数据表和搜索索引
command-backing-up = 正在复制
command-demo-filling = 正在填充示例保管库
command-init-done = 新保管库已建立：{ $place }
    以下三份恢复份额中的任意两份，可以不用口令打开它。只在此显示这一次：
command-init-shares = 请把每一份手写在纸上，交由三处保存：
    任何一处不得存放两份，一份在国外，都不得放在电脑旁。
    持有其中两份的人就能打开保管库。没有口令也没有份额，谁都打不开，我们也不能。
command-init-next = 下一步：kua --vault { $place } serve
command-no-access = 没有“{ $level }”这个查阅级别：请用 public、partners、team、case 或 sealed
command-read-facts = { $publisher } · { $language } · 发布 { $published } · 陈述 { $stated } · { $characters } 个字符
command-read-end = { $count ->
    [0] 没有提议
   *[other] { $count } 个提议；由程序找到，无人核对
}
command-added = { $file }：文档 { $document }，{ $proposals ->
    [0] 没有提议
   *[other] { $proposals } 个提议待处理
}
command-again-nothing = 没有等待重新读取的文件。
command-again-progress = 正在重新读取
command-files-unknown = 这里没有“{ $word }”；参见 `kua files --help`
command-files = { $count ->
    [0] 没有这样的文件
   *[other] { $count } 个文件
}
command-add-progress = 正在加入文件
command-add-left-out = 略去 { $count } 个隐藏文件或缩略图
command-export-waits = { $file }：聊天软件的导出文件，含 { $people } 人的 { $messages } 条消息，{ $days }；在选定保留内容之前，以 { $export } 等待
command-export-how = 查看：kua add --export { $export }   保留一部分：kua add --export { $export } --messages 12-40,77   或 --since DAY --until DAY、--all-messages、--drop
command-export-ask = 保留哪些消息？输入编号，如 12-40,77；全部则输入 all；留空则以后再选：
command-export-none = 没有等待挑选的导出文件。
command-export-dropped = 导出文件 { $export } 已销毁；日志已记下。
command-export-nothing = 这样没有选中任何消息；导出文件 { $export } 继续等待。
command-export-wrong = 消息编号写成 12-40,77。
command-no-recognition-language = 没有识别 `{ $language }` 文字的数据；现有：{ $languages }（`kua doctor` 会说明该安装什么）
command-recognising = 正在识别文字
command-recognised = { $pages } 页中有 { $found } 页识别出文字（{ $by }）{ $unsure ->
    [0] {""}
   *[other] {"；"}{ $unsure } 个词不确定
}；请对照页面核对
command-not-recognised = { $pages } 页的文字未能识别；以后可用 `kua add --again ID` 再识别
command-recognition-failed = { $pages } 页未能识别：{ $reason }
command-add-alike = 可能与文档 { $document } 同源；工作台会将二者并列
command-add-duplicate = { $file }：已在保管库中，即文档 { $document }；没有重复保存
command-add-unreadable = 原件已保存，但没有文本：{ $reason }
command-find-also-written = 也写作：{ $spellings }（--as-typed 可将其排除）
found-as = 此处写作：{ $spellings }
command-found = { $count ->
    [0] 没有找到；可以减少词语，或在词的开头部分后加 *
   *[other] { $count } 条结果
}
command-waiting = { $count ->
    [0] 没有待处理的提议
   *[other] { $count } 个提议待处理
}
command-known-here = 此处已知：{ $name }，{ $id }（采纳时用 --into { $id }，或 --apart）
command-left-unsure = 留下 { $count } 个不确定的提议待处理：参见 `kua review list --unsure`，或加上 --with-unsure
command-left-known = 留下 { $count } 个此处已知的名称待处理：所指何人须由人判断，参见 `kua review list --document ID`
command-set = “{ $typed }”不符合 FIELD=WORDS 的形式，例如 --set edtf=2019-03-10
command-not-a-proposal = { $id } 不是提议，其类别为 { $kind }；用 `kua review list` 查看待处理的提议
command-judged = { $count ->
    [0] 没有改动
   *[other] 已保存，ID 如下（可用 `kua review withdraw` 撤回）：
}
command-judged-record = 建立或归入的记录：{ $record }
command-show-candidate = 可能同一：{ $id }  { $label }
command-show-double = 可能同一：{ $id }  { $label }（姓名可能性 { $likelihood }；`kua names same` 说明理由）
command-verified = { $leaves } 个条目：存在 { $present }，依规抹除 { $erased }，缺失 { $missing }，有误 { $wrong }
    已核验原件 { $originals } 个，损坏的原件或文本 { $damaged } 个
    根 { $root }
command-log-key = 核验此证明的人需要日志的这把密钥，请以其他途径交付：
    { $key }
command-sound = 日志完整：没有改动、截断或插入。
command-unsound = 日志不完整。请勿作任何改动，保持此文件夹原样，并在别处恢复备份。
command-port = 工作台无法使用端口 { $port }：请去掉 --port，或另指定一个端口
command-serving = 工作台已打开，仅限本机：
      { $address }
    此地址只能用一次。按 Control-C 关闭工作台。
command-address = 工作台可以再次打开：
      { $address }
command-rebuilt = 已重新归并 { $count } 个条目
command-backed-up = 已将 { $count } 个条目备份到 { $place }，并在那里核验
command-backup-keys = 密钥在 { $place }。请与数据分开保存，三十天后销毁：
    留在旧备份中的密钥会使抹除失效。
command-backup-no-keys = 没有复制密钥。没有密钥，此备份无法读取；请加上 --keys FILE，把密钥复制到别处。
command-restored = 保管库在 { $place }；已核验 { $count } 个条目{ $missing ->
    [0] 。
   *[other] ；其中 { $missing } 个已无密钥，属于缺失。
}
command-doctor-sound = 没有发现问题。
command-doctor-unsound = 有问题；带 ! 的各行说明问题及所在。
command-no-models-folder = 没有存放模型的文件夹：请加上 --models DIR，或设置 KUA_MODELS
command-models-unknown = { $file } 不是 kua 认识的软件包，因此没有加入。
    其 SHA-256 为 { $sha }。
    改动过的软件包会改变提议的内容。请下载已知的软件包：{ $download }
command-models-added = { $name } { $version } 已加入：{ $language ->
    [en] 英语文本中规则难以判断的姓名
    [ru] 俄语文本中规则难以判断的姓名
   *[other] 语言为 { $language } 的文本中的姓名
}，今后由它查找。
    它经转换后存放在 { $place }；软件包文件不再需要。
command-models-there = { $name } { $version }（{ $language }，{ $licence }）：已加入
command-models-missing = { $name } { $version }（{ $language }，{ $licence }）：未加入
    {"  "}{ $source }
    {"  "}如要加入：{ $download }
    {"  "}然后：kua models add { $file }
command-models-folder = 模型存放在 { $place }。
command-models-not-there = 没有加入过软件包 { $name } 的模型：已加入的见 `kua models list`
command-models-removed = { $name } 已移除。曾借助它作出的提议会在没有它的情况下重新提议。
command-doctor-reader = 读取文件的进程不能打开任何文件、任何连接，也不能启动任何程序
command-doctor-reader-open = 文件在单独的进程中读取，但本系统缺少 { $missing }
command-doctor-recogniser = { $version } 识别图片中的文字（{ $languages }）
command-doctor-recogniser-languages = 如需我们的其他语言，请安装 { $packages }
command-doctor-recogniser-open = 它在单独的进程中运行，但本系统缺少 { $missing }
command-doctor-no-recogniser = 图片和扫描件中的文字不作识别；请安装 { $packages }（Debian：apt install）
command-confinement-limits = 内存和时间的限额
command-confinement-landlock = Landlock（文件外围的第二道屏障；第一道仍然有效）
command-confinement-seccomp = 系统调用过滤器（seccomp）
command-confinement-sealed = 内存中的封存文件
command-doctor-model = { $name } { $version } 读取{ $language ->
    [en] 英语
    [ru] 俄语
   *[other] { $language }
}
command-doctor-no-model = 没有用于{ $language ->
    [en] 英语
    [ru] 俄语
   *[other] { $language }
}的模型：其姓名仅凭规则查找，其余不变；如何加入 { $name } 见 `kua models list`
command-demo-summary = 示例保管库已就绪，其中人物均为虚构：
      { $documents } 个文档，{ $persons } 人，{ $events } 个事件
      { $waiting } 个提议待处理，{ $conflicts } 个记录的值互相矛盾
      日志中有 { $statements } 个已签名的条目
command-names-likelihood = 二者是同一姓名的可能性：{ $likelihood }
command-names-columns = 第 { $line } 行有 { $columns } 列，而不是两列：每行请写姓名、制表符、姓名；此前各行已比较
command-names-not-utf8 = 第 { $line } 行不是 UTF-8：请把文件转换为 UTF-8；此前各行已比较
command-names-looking = 已查看的姓名
command-names-no-spellings = 没有适合此姓名的书写规范：拉丁字母的姓名须指明语言，用 --language 指定其一：{ $languages }
command-names-no-vowels = _ 表示可能有未写出的元音：没有推测任何元音
command-names-kept = { $letters }（第 { $place } 个字母）不是此规范的字母，已照原样保留
command-names-one-of = { $letters }（第 { $place } 个字母）也可能是 { $others }
command-names-set-by = 依据：{ $words }
command-names-lossy = 丢失：{ $words }
command-names-unverified = 未经确认：{ $words }
command-names-no-standard = 没有名为 { $id } 的书写规范：`kua names standards` 列出所有规范
command-names-other-language = { $from } 和 { $to } 属于两种语言：姓名只能在同一语言内转换
command-names-one-way = { $from } 丢失的信息过多，无法由它还原姓名
names-reason-same = { $first }：两者都有
names-reason-alike = { $first } 与 { $second } 读法可能相同（100 分中得 { $quality }）
names-reason-initial = { $first } 与 { $second }：首字母相符
names-reason-forms = { $first } 与 { $second } 是同一名字的已知异体
names-reason-slip = { $first } 与 { $second } 写法相同，只差一处笔误
names-reason-apart = { $first } 与 { $second } 读音相同，但已知是两个名字
names-reason-common = { $first }：使用者众多，说明不了什么
names-reason-common-here = { $first }：常见名字：此处 { $people } 人中有 { $count } 人使用
names-reason-rare-here = { $first }：罕见名字：此处 { $people } 人中{ $count ->
    [0] 无人使用
   *[other] 有 { $count } 人使用
}
names-reason-other-order = 各部分的顺序不同
names-reason-only-first = { $first }：只见于第一个
names-reason-only-second = { $second }：只见于第二个
names-reason-other-characters = 读音相同，用字不同：除非其一写错，否则是两个中文姓名
names-reason-cut = 其一太长，不像姓名：只比较了开头
names-reason-look-alikes = 有一个词混用两种字母表中形似的字母：可能名不副实
names-reason-hidden = 其中一个含有看不见的符号；比较时未计入
names-reason-nothing = 其一没有字母
names-reason-as-they-are = 其一的文字在此无法读取：只有相同的词才算
command-names-part = { $text }：{ $kind }，{ $certainty }（{ $reason }）
command-names-part-sealed = { $text }：{ $kind }，{ $certainty }（{ $reason }）；在有人开放之前一直封存
command-names-initial-of = 首字母：{ $kind }
command-names-read-as = 读作{ $culture }姓名（{ $certain }）；整体读法：{ $certainty }
command-names-honorific = { $text } 中的 -{ $ending } 可能是敬称，也可能是名字的一部分
command-names-or = 或：{ $parts }，{ $culture }姓名
command-names-no-culture = 此处不知道 { $language } 的姓名如何构成：已略去
names-kind-given = 名
names-kind-family = 姓
names-kind-patronymic = 父称
names-kind-father = 父名
names-kind-lineage = 氏族名
names-kind-by-name = 地名别号
names-kind-title = 头衔
names-kind-particle = 虚词
names-kind-nickname = 绰号
names-kind-suffix = 后缀
names-kind-initial = 首字母
names-kind-unplaced = 未读出
names-certainty-sure = 确定
names-certainty-likely = 很可能
names-certainty-guess = 推测
names-culture-kazakh = 哈萨克
names-culture-kyrgyz = 吉尔吉斯
names-culture-uzbek = 乌兹别克
names-culture-uyghur = 维吾尔
names-culture-tajik = 塔吉克
names-culture-tatar = 塔塔尔
names-culture-azerbaijani = 阿塞拜疆
names-culture-turkmen = 土库曼
names-culture-turkish = 土耳其
names-culture-russian = 俄罗斯、乌克兰和白俄罗斯
names-culture-chinese = 中文
names-culture-arabic = 阿拉伯
names-culture-persian = 波斯语、达里语和普什图语
names-culture-german = 德语
names-culture-english = 英语
names-culture-french = 法语
names-culture-spanish = 西班牙语
names-culture-unknown = 归属不明的
names-because-title-list = 见于头衔表
names-because-particle-list = 见于姓名间虚词表
names-because-behind-particle = 在“{ $word }”之后
names-because-before-particle = 在“{ $word }”之前
names-because-ending = 词尾 -{ $ending }
names-because-article = 前面的冠词
names-because-joined = 几个词合为一个名字
names-because-given-list = 与{ $culture }人名中的 { $entry } 相似
names-because-family-list = 与{ $culture }姓氏中的 { $entry } 相似
names-because-lineage-list = 见于氏族名表
names-because-place-list = 见于地名别号表
names-because-comma = 逗号
names-because-capitals = 只有它全部大写
names-because-quotes = 引号
names-because-brackets = 在括号中
names-because-letter = 一个字母
names-because-suffix-list = 用来区分辈分
names-because-characters = 字数
names-because-transcribed = 译写外国姓名读音的汉字
names-because-order = 在{ $culture }姓名顺序中的位置
names-because-not-read = 未读出
names-note-no-letters = 其中没有字母
names-note-one-letter = 只有一个字母
names-note-too-long = 太长，不像姓名，未读取
names-note-sentence = 看似句子，未读取
names-note-several = 可能不止一个姓名：请逐个读取
names-note-mixed-scripts = 其中的词使用不止一种文字
names-note-look-alikes = 有一个词混用形似的拉丁字母和西里尔字母：可能名不副实
names-note-invisible = 含有看不见的符号；已保留
names-note-signs = 含有不属于姓名的数字或符号
names-note-unknown-script = 这种文字在此无法读取：只判断了顺序
command-places-date = { $typed } 不是 EDTF 格式的日期：请写 2019、2019-03 或 2019-03-20
command-places-country = { $typed } 不是国家代码：请写两个字母，如 KZ
command-places-none = 没有已知的地点叫 { $name }
command-places-candidate = { $likelihood }  { $names }（{ $level }，{ $key }）
command-places-more = 另有 { $count } 个地点叫此名称：`--limit` 可列出更多，`--country` 和 `--near` 可加以区分
command-places-listed = { $count } 个地点
command-places-no-place = 这不是地点
command-places-units = 有多个行政单位叫此名称：请写所指单位的编号
places-level-country = 国家
places-level-first = 一级行政单位
places-level-second = 二级行政单位
places-level-third = 三级行政单位
places-level-settlement = 居民点
places-level-site = 单个场所
places-reason-only = 以此名称找到的唯一地点
places-reason-kind = “{ $word }”说明它是哪类地点，而它正是
places-reason-other-kind = “{ $word }”说明它是另一类地点
places-reason-ending = 去掉词尾“{ $ending }”后找到
places-reason-sound = 按读音找到：写法的读音可能相同（100 分中得 { $quality }）
places-reason-country = 在{ $country }，与文本相同
places-reason-other-country = 在{ $country }，文本与该国无关
places-reason-same-country = 在{ $country }，与文本中其他地点相同
places-reason-within = 它与 { $place } 之一位于另一个之内
places-reason-near = 距 { $place } { $kilometres } 公里
places-reason-population = 人口 { $population }
places-reason-name-then = 当时用此名称
places-reason-name-before = 更早的名称：当时用另一个名称
places-reason-name-later = 后来的名称：当时用另一个名称
places-reason-language = 名称属于文本的语言（{ $language }）
places-reason-other-language = 它在文本的语言中有另一个名称（{ $language }）
places-reason-own = 本保管库中的地点
