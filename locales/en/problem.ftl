# What went wrong: what happened, to what, what to do next.
problem-not-found = There is nothing here, or you may not see it.
    .hint = Search for it, or go back to the start.
problem-not-allowed = Your role does not allow this.
problem-store = { $detail }
problem-wrong-input = { $field }: { $detail }
problem-unreadable = { $name } cannot be read: { $detail }
problem-ambiguous = { $prefix } is the beginning of several ids: { $ids }. Type more of it.
problem-decided = This proposal was decided before. Take that decision back first.
problem-empty = Nothing was written yet.
problem-overtaken = Somebody else kept another version while you were writing. Yours is in the draft: open the page again and take over what is missing.
problem-no-times = There are no times in this file, so nobody can say when its words are said. Choose a file of subtitles (SRT or VTT).
problem-nothing-marked = Mark at least one region, as four numbers in per cent: left, top, width, height.
problem-duplicate = This file is in the vault already, as document { $document }.
problem-query = The search cannot be read: { $detail }
problem-gave-up = The program ended { $count } times while it read this file, so it is left alone. Its original is kept. Choose “Go on” to try once more.
problem-fault = Something in kua went wrong: { $detail }
