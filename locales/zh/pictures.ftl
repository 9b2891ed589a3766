# 事件的图：时间线、统计、地图、关系网；以及词表。

timeline-title = 时间线
timeline-by = 各行：
timeline-by-none = 按时间
timeline-by-class = 按类型
timeline-by-person = 按参与者
timeline-by-place = 按地点
timeline-lane-unknown = 没有人说明
timeline-rows = 事件
timeline-no-day = 这些事件都没有您可以看到的日期。
timeline-left-out = { $count ->
   *[other] 另有 { $count } 个只在表中。
}
timeline-lanes-reading = 事件太多，无法逐一画出。圆圈表示日期全在该列之内的事件数；其下的斜线条表示时间跨越几列或不确定的事件数，端点未定之处逐渐变淡。每个标记都通向其中的事件。
timeline-lanes-left-out = { $count ->
   *[other] 有 { $count } 个时间很长或未定的事件没有画出。
}
timeline-other-lanes = { $count ->
   *[other] 其他 { $count } 种类型
}
count-events = { $count ->
   *[other] { $count } 个事件
}
counts-title = 统计
counts-what = 统计的是事件，不是人：一个人可以参与多个事件，一个事件可以有多名受害者。没有人记录的不在其中。
counts-undated = { $count ->
   *[other] 有 { $count } 个没有日期，不在任何一列。
}
counts-over-time = 随时间
counts-by = 各列：
counts-by-year = 年
counts-by-month = 月
counts-by-day = 日
counts-by-kind = 按类型
counts-bar = { $period }：确定 { $sure }，不确定 { $unsure }
counts-reading = 每个事件计在其时间开始之处。斜线部分是时间超出该列或未定的事件，可能属于后面的列。
counts-unsure = { $count ->
   *[other] 这样的事件有 { $count } 个。
}
counts-kinds-reading = 全部事件，包括没有日期的。每一条都通向其中的事件。
counts-kinds-left-out = { $count ->
   *[other] 另有 { $count } 种类型只在表中。
}
column-where = 何处
column-who = 何人
column-period = 时间
column-sure = 全在此时间内
column-unsure = 超出或不确定
column-events = 事件
picture-from = 从
picture-to = 到
picture-whole = 全部时间
picture-wrong-day = “{ $words }”不是日期、月份或年份。请写 2019、2019-03 或 2019-03-11。
picture-without = 去掉 { $name }
picture-by-person = 参与者：
picture-by-place = 地点：
picture-by-document = 文档：
picture-states = 文档：
picture-state-any = 全部
picture-state-waiting = 仍在审阅
picture-state-done = 已审阅
picture-no-class = 无类型
picture-empty = 没有符合的事件。请放宽日期，或去掉一个筛选。
map-title = 地图
map-label = 地图；每个圆圈通向该地点的事件，或通向其中各地点的放大地图
map-reading = 一个圆圈是一个地点，事件越多越大；虚线边的圆圈包含几个地点。宽大的虚线圆表示点可能偏离多远。在两个地点的事件两处都计。
map-source = 轮廓：Natural Earth。此图上的线不说明谁可以主张什么。
map-rows = 地点
map-empty = 这些事件都没有地点。请放宽日期，或去掉一个筛选。
map-closer = 放大
map-wider = 缩小
map-west = 向西
map-east = 向东
map-north = 向北
map-south = 向南
map-all = 所有地点
map-more-places = { $count ->
   *[other] { $places }，另有 { $count } 个地点
}
map-unplaced = { $count ->
   *[other] 有 { $count } 个地点没有坐标，只在表中。
}
map-outside = { $count ->
   *[other] 有 { $count } 个地点在所显示的范围之外。
}
map-left-out = { $count ->
   *[other] 有 { $count } 个事件很少的地点没有画出。
}
column-called = 当时名称
network-title = 关系网
network-label = 关系网；每条线通向其背后的陈述，每个点通向它自己的关系网
network-steps-1 = 一步
network-steps-2 = 两步
network-ties = 联系
network-every-tie = 所有联系
network-empty = 您可以看到的内容中，没有把它与其他记录这样联系起来的。
network-reading = 每条线都是某人的陈述，并通向那里；每个点通向它自己的关系网，中间的点通向它的页面。两个人在同一事件中，并不说明他们相识。
network-rows = 联系
network-left-out = { $count ->
   *[other] 另有 { $count } 条联系很少的记录没有显示。
}
column-from-record = 起
column-tie = 联系
column-to-record = 止
column-sources = 来源

vocabularies-title = 词表
vocabularies-lead = 陈述所用的词。代码的含义从不改变；名称是数据。
vocabularies-version = 版本 { $version }
vocabularies-two = 须两人一致
vocabulary-degrees = 参与程度
vocabulary-entity-kinds = 记录种类
vocabulary-erasure-grounds = 删除理由
vocabulary-event-types = 事件类型
vocabulary-family-words = 亲属用语
vocabulary-person-classes = 人员类别
vocabulary-place-types = 地点类型
vocabulary-roles = 角色
vocabulary-sexes = 性别
column-code = 代码
column-languages = 其他语言
column-list = 词表
