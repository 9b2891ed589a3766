# What the reader of files remarks.
notice-encoding-guessed = the file does not say how its letters are written; { $encoding } was guessed, so look whether names are right
notice-invalid-bytes = { $count } places are no letters of { $encoding } and are shown as �; the original is unchanged
notice-encoding-contradicted = the file calls itself { $declared }, but its letters are { $encoding }
notice-control-characters = { $count } invisible control characters stand in the text
notice-name-contradicted = the file is named .{ $extension }, but its content is { $media-type }
notice-no-main-part = the readable part of the page could not be told from its furniture; the whole page was taken
notice-too-deep = the page is nested deeper than { $limit } levels; what lies deeper was read without its structure
