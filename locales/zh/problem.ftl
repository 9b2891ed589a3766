# 出了什么差错：发生了什么，涉及什么，下一步怎么办。
problem-not-found = 这里没有内容，或无权查看。
    .hint = 请搜索，或返回首页。
problem-not-allowed = 当前角色不允许此操作。
problem-store = { $detail }
problem-wrong-input = { $field }：{ $detail }
problem-unreadable = 无法读取 { $name }：{ $detail }
problem-ambiguous = 有多个 ID 以 { $prefix } 开头：{ $ids }。请多输入几位。
problem-decided = 此提议已经决定过。请先撤回该决定。
problem-empty = 尚未写入内容。
problem-overtaken = 撰写期间，有人保存了另一个版本。自己的内容在草稿中：请重新打开页面，补上缺少的部分。
problem-no-times = 此文件没有时间，因此无法知道其中的话是何时说的。请选择字幕文件（SRT 或 VTT）。
problem-nothing-marked = 请至少标记一个区域，用四个百分数：左、上、宽、高。
problem-duplicate = 此文件已在保管库中，即文档 { $document }。
problem-query = 无法理解此搜索：{ $detail }
problem-gave-up = 读取此文件时，程序已中断 { $count } 次，因此不再读取。原件已保存。选择“继续”可再试一次。
problem-fault = kua 内部出错：{ $detail }
