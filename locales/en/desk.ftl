# What the desk says.
count-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
