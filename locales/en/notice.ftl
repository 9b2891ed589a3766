# What the reader of files remarks.
notice-encoding-guessed = the file does not say how its letters are written; { $encoding } was guessed, so look whether names are right
notice-invalid-bytes = { $count } places are no letters of { $encoding } and are shown as �; the original is unchanged
notice-encoding-contradicted = the file calls itself { $declared }, but its letters are { $encoding }
notice-control-characters = { $count } invisible control characters stand in the text
notice-name-contradicted = the file is named .{ $extension }, but its content is { $media-type }
notice-no-main-part = the readable part of the page could not be told from its furniture; the whole page was taken
notice-too-deep = the page is nested deeper than { $limit } levels; what lies deeper was read without its structure
notice-pages-without-text = { $count ->
    [one] one page shows a picture and has no text
   *[other] { $count } pages show a picture and have no text
}; their letters can be recognised
notice-hidden-text = { $count ->
    [one] one stretch of text is covered or has no visible colour
   *[other] { $count } stretches of text are covered or have no visible colour
}; whoever made the file may not have wanted them read
notice-order-guessed = in { $count ->
    [one] one line that runs
   *[other] { $count } lines that run
} from right to left the order of the letters is a guess, so look at the page
notice-tracked-changes = { $count ->
    [one] one change was tracked and not settled
   *[other] { $count } changes were tracked and not settled
}; inserted and deleted words are both in the text, each marked as such
notice-comments = { $count ->
    [one] one remark stands beside the text; it is
   *[other] { $count } remarks stand beside the text; they are
} in the text, each marked as such
notice-hidden-sheets = { $count } sheets are hidden in this table; they were read too
notice-merged-cells = { $count } cells are merged; each value stands in the first of them
notice-days-from-1904 = this table counts its days from 1904; the dates were put right
notice-hidden-rows = { $count ->
    [one] one row is hidden in this table; it was read too
   *[other] { $count } rows are hidden in this table; they were read too
}
notice-hidden-columns = { $count ->
    [one] one column is hidden in this table; it was read too
   *[other] { $count } columns are hidden in this table; they were read too
}
notice-uncomputed-cells = { $count } cells hold a formula without its value; open the table with its program, save it and add that too
notice-faulty-cells = { $count } cells hold an error of the program that computed them
notice-days-that-never-were = { $count } cells hold a day that never was, such as 29 February 1900; look what was meant
notice-broken-quotes = { $count ->
    [one] one row has a broken quotation mark (row { $row })
   *[other] { $count } rows have broken quotation marks, the first is row { $row }
}
notice-ragged-rows = { $count ->
    [one] one row has more or fewer cells than most (row { $row })
   *[other] { $count } rows have more or fewer cells than most, the first is row { $row }
}
notice-only-a-list = the table has more than { $limit } cells: it can be taken in as a list, and is not in the text that is searched
notice-program = the file carries a program ({ $kind }); it was not run
notice-outside-reference = the file asks for { $count ->
    [one] one thing
   *[other] { $count } things
} from elsewhere; nothing was fetched
notice-damaged = a part of the file is damaged ({ $part }); the rest was read
notice-members-left-out = { $reason ->
    [password] { $count } files inside this one are protected by a password and were left out; unpack them with it and add them too
    [link] { $count } links inside this one point elsewhere and were left out
    [overlap] { $count } files inside this one lie on top of others, as in a file made to do harm, and were left out
    [method] { $count } files inside this one are packed in a way that is not read here; unpack them with another program and add them too
    [ratio] { $count } files inside this one blow up far beyond their packed size and were left out; the keeper can raise the limit `ratio`
    [damaged] { $count } files inside this one are damaged and were left out
    [limit] { $count } files inside this one go beyond the limit of what is unpacked and were left out; the keeper can raise the limit `unpacked-bytes`
    [empty] { $count } files inside this one are empty and were left out
    [depth] { $count } messages inside this one lie too deep in each other and were left out
   *[other] { $count } files inside this one were left out ({ $reason })
}
notice-signature = { $result ->
    [key] signed with the key { $key }: no listed part was changed since; this says only that the holder of that key made the signature, not who that is and not that the pages are true
    [domain] signed with the key { $key } of a certificate for the internet domain that is named among what the file says of itself: no listed part was changed since, and a time stamp of the same hour is there; who issued the certificate, whether it was withdrawn and who made the time stamp was not checked, because that needs a connection
    [domain-without-stamp] signed with the key { $key } of a certificate for an internet domain, and no part was changed since; no time stamp that can be read is there, and who issued the certificate was not checked
    [domain-contradicted] signed with the key { $key } of a certificate that is not one of the internet domain the file names; do not take the file for one of that domain
    [time-contradicted] signed with the key { $key } of a certificate that was not valid at the time the signature states
    [stamp-contradicted] signed with the key { $key } of a certificate for an internet domain, but the time stamp is of something else or of another hour
    [parts-changed] the list of parts is signed with the key { $key }, but parts were changed or put in afterwards: not as signed or not in the list are { $count }
    [parts-unchecked] the list of parts is signed with the key { $key }, but not all parts could be compared with it: { $count } could not
    [list-changed] the signature was made over another list of parts: the file was changed after it was signed, or the signature belongs to another file
    [wrong] the signature inside the file does not fit the key beside it: one of them was changed, or they belong to another file
    [unknown] a signature of a kind that is not read here is inside the file; it was not checked
   *[other] a signature is inside the file; it was not checked
}
notice-hash-contradicted = { $count } parts have another hash than the file says
notice-position-inside = the file says where it was made; look at it before the file leaves the house
notice-second-kind = a second kind of file ({ $media-type }) stands in the same bytes; only the first was read
notice-limit-reached = the limit { $limit } of { $value } was reached; what lies beyond it was not read{ $limit ->
    [depth] { "" }
   *[other] ; the keeper can raise the limit `{ $limit }`
}
notice-day-order = day, month and year were read in the order { $order }; all messages together fit no other
notice-day-order-guessed = day, month and year were read in the order { $order }, but another order fits as well; compare a message whose day you know
notice-zone-unknown = times go by the clock of the telephone that made the export; the export does not say in which zone it was
notice-program-lines = { $count ->
    [one] { $count } line of the program names people; its words were left out of the text
   *[other] { $count } lines of the program name people; their words were left out of the text
}
notice-times-unread = { $count ->
    [one] { $count } message has a time that could not be read
   *[other] { $count } messages have a time that could not be read
}
notice-files-missing = { $count ->
    [one] { $count } file that a message names is not in the export
   *[other] { $count } files that messages name are not in the export
}
notice-language-contradicted = the file declares its language as { $declared }, but its words are { $language }; the words were believed
