# 文件读取程序的提示。
notice-encoding-guessed = 文件没有说明文字编码；推测为 { $encoding }，请查看姓名是否正确
notice-invalid-bytes = 有 { $count } 处不是 { $encoding } 的文字，显示为 �；原件未变
notice-encoding-contradicted = 文件自称为 { $declared }，但其文字为 { $encoding }
notice-control-characters = 文本中有 { $count } 个不可见的控制字符
notice-name-contradicted = 文件扩展名为 .{ $extension }，但内容是 { $media-type }
notice-no-main-part = 未能把页面的正文与附属内容分开；已采用整个页面
notice-too-deep = 页面嵌套超过 { $limit } 层；更深的内容不带结构读取
notice-pages-without-text = { $count } 页是图片，没有文本；其中的文字可以识别
notice-hidden-text = { $count } 段文本被遮盖或颜色不可见；制作文件的人可能不想让人读到
notice-order-guessed = 有 { $count } 行从右向左书写，其字母顺序为推测，请对照页面
notice-tracked-changes = 有 { $count } 处修订尚未处理；插入和删除的文字都在文本中，各有标记
notice-comments = 正文旁有 { $count } 条批注；已并入文本，各有标记
notice-hidden-sheets = 此表格中有 { $count } 个工作表被隐藏；也已读取
notice-merged-cells = 有 { $count } 个单元格被合并；各值写在其中第一个单元格
notice-days-from-1904 = 此表格的日期从 1904 年起算；已换算为正确日期
notice-hidden-rows = 此表格中有 { $count } 行被隐藏；也已读取
notice-hidden-columns = 此表格中有 { $count } 列被隐藏；也已读取
notice-uncomputed-cells = { $count } 个单元格只有公式而没有值；请用原程序打开表格并保存，再把它也加入
notice-faulty-cells = { $count } 个单元格含有计算程序的错误
notice-days-that-never-were = { $count } 个单元格含有从未存在的日期，如 1900 年 2 月 29 日；请查看原意
notice-broken-quotes = { $count ->
    [1] 有 { $count } 行引号不完整（第 { $row } 行）
   *[other] 有 { $count } 行引号不完整，第一处在第 { $row } 行
}
notice-ragged-rows = { $count ->
    [1] 有 { $count } 行的单元格多于或少于多数行（第 { $row } 行）
   *[other] 有 { $count } 行的单元格多于或少于多数行，第一处在第 { $row } 行
}
notice-only-a-list = 表格的单元格超过 { $limit } 个：可以导入为名单，但不在可搜索的文本中
notice-program = 文件带有程序（{ $kind }）；没有运行
notice-outside-reference = 文件请求 { $count } 项外部内容；没有抓取
notice-damaged = 文件有一部分损坏（{ $part }）；其余已读取
notice-members-left-out = { $reason ->
    [password] 其中 { $count } 个文件有密码保护，已略去；请用密码解包后把它们也加入
    [link] 其中 { $count } 个链接指向别处，已略去
    [overlap] 其中 { $count } 个文件彼此重叠，如同蓄意破坏的文件，已略去
    [method] 其中 { $count } 个文件的压缩方式在此无法读取；请用其他程序解包后把它们也加入
    [ratio] 其中 { $count } 个文件解包后远远超过压缩时的大小，已略去；保管人可以提高限额 `ratio`
    [damaged] 其中 { $count } 个文件已损坏，已略去
    [limit] 其中 { $count } 个文件超出解包限额，已略去；保管人可以提高限额 `unpacked-bytes`
    [empty] 其中 { $count } 个文件为空，已略去
    [depth] 其中 { $count } 封邮件层层相套过深，已略去
   *[other] 其中 { $count } 个文件已略去（{ $reason }）
}
notice-signature = { $result ->
    [key] 以密钥 { $key } 签名：所列各部分此后均未改动；这只说明签名出自持有该密钥者，不说明其人是谁，也不说明网页内容属实
    [domain] 以某互联网域名证书的密钥 { $key } 签名，域名见文件自述：所列各部分此后均未改动，并有同一时段的时间戳；证书由谁签发、是否已吊销、时间戳出自何人，均未核验，因为这需要联网
    [domain-without-stamp] 以某互联网域名证书的密钥 { $key } 签名，各部分此后均未改动；没有可读的时间戳，证书由谁签发也未核验
    [domain-contradicted] 签名所用密钥 { $key } 的证书不属于文件所称的互联网域名；请勿把该文件视为出自该域名
    [time-contradicted] 签名所用密钥 { $key } 的证书在所称时间无效
    [stamp-contradicted] 以某互联网域名证书的密钥 { $key } 签名，但时间戳属于别的内容或别的时段
    [parts-changed] 各部分的清单以密钥 { $key } 签名，但有 { $count } 个部分与所签不符或不在清单中；它们是事后改动或加入的
    [parts-unchecked] 各部分的清单以密钥 { $key } 签名，但有 { $count } 个部分未能与清单比对
    [list-changed] 所签的是另一份清单：文件签名后被改动，或签名属于别的文件
    [wrong] 文件内的签名与旁边的密钥不符：其中之一被改动，或属于别的文件
    [unknown] 文件内有一种此处不能读取的签名；未核验
   *[other] 文件内有签名；未核验
}
notice-hash-contradicted = 有 { $count } 个部分的哈希值与文件自述不符
notice-position-inside = 文件写有制作地点；文件外传之前请先查看
notice-second-kind = 同一串字节中还有另一类文件（{ $media-type }）；只读取了第一类
notice-limit-reached = 已达到限额 { $limit }（{ $value }）；超出部分没有读取{ $limit ->
    [depth] { "" }
   *[other] ；保管人可以提高限额 `{ $limit }`
}
notice-day-order = 日、月、年按 { $order } 的顺序读取；全部消息不符合其他顺序
notice-day-order-guessed = 日、月、年按 { $order } 的顺序读取，但另一种顺序也符合；请对照一条已知日期的消息
notice-zone-unknown = 时间以导出该文件的手机时钟为准；导出文件没有说明其时区
notice-program-lines = 程序生成的 { $count } 行含有人名；其文字未并入文本
notice-times-unread = { $count } 条消息的时间未能读出
notice-files-missing = 消息提到的 { $count } 个文件不在导出文件中
notice-language-contradicted = 文件自称语言为 { $declared }，但其文字为 { $language }；以文字为准
