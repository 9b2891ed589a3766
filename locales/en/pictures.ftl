# Pictures of events: the timeline and the counts.

timeline-title = Timeline
timeline-by = Rows:
timeline-by-none = by time
timeline-by-class = by type
timeline-by-person = by who takes part
timeline-by-place = by place
timeline-lane-unknown = Nobody says
timeline-rows = The events
timeline-no-day = None of these events has a day that you may see.
timeline-left-out = { $count ->
    [one] One more is in the table only.
   *[other] { $count } more are in the table only.
}
timeline-lanes-reading = There are too many events to draw each. A circle counts those whose days all lie in its column; a hatched bar below it counts those whose time reaches over several columns or is not sure, and fades where an end is open. Each leads to its events.
timeline-lanes-left-out = { $count ->
    [one] One event with a long or open time is not drawn.
   *[other] { $count } events with long or open times are not drawn.
}
timeline-other-lanes = { $count ->
    [one] One other type
   *[other] { $count } other types
}
count-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
counts-title = Counts
counts-what = Events are counted, not people: one person may be in many, and one event may have many victims. What nobody recorded is not in them.
counts-undated = { $count ->
    [one] One has no day and is in no column.
   *[other] { $count } have no day and are in no column.
}
counts-over-time = Over time
counts-by = Columns:
counts-by-year = years
counts-by-month = months
counts-by-day = days
counts-by-kind = By type
counts-bar = { $period }: { $sure } sure, { $unsure } not sure
counts-reading = Each event is counted where its time begins. The hatched part is those whose time reaches beyond the column or is open, so that they may belong to a later one.
counts-unsure = { $count ->
    [one] One event is of that sort.
   *[other] { $count } events are of that sort.
}
counts-kinds-reading = All of them, those without a day too. Each bar leads to its events.
counts-kinds-left-out = { $count ->
    [one] One more type is in the table only.
   *[other] { $count } more types are in the table only.
}
column-where = Where
column-who = Who
column-period = Time
column-sure = All in this time
column-unsure = Reaches beyond, or not sure
column-events = Events
picture-from = From
picture-to = to
picture-whole = All time
picture-wrong-day = “{ $words }” is no day, month or year. Write 2019, 2019-03 or 2019-03-11.
picture-without = Without { $name }
picture-by-person = Of
picture-by-place = In
picture-by-document = Told of by
picture-states = Documents:
picture-state-any = all
picture-state-waiting = still under review
picture-state-done = reviewed
picture-no-class = No type
picture-empty = No event fits. Widen the days, or take a filter away.
map-title = Map
map-label = A map; each circle leads to the events of its place, or to a closer map of its places
map-reading = A circle is a place, larger where there are more events; a dashed rim has several places. A wide dashed circle says how far off a point may be. An event at two places counts at both.
map-source = Outlines: Natural Earth. A line on this map says nothing about who may claim what.
map-rows = The places
map-empty = None of these events has a place. Widen the days, or take a filter away.
map-closer = Closer
map-wider = Wider
map-west = West
map-east = East
map-north = North
map-south = South
map-all = All places
map-more-places = { $count ->
    [one] { $places }, with one more place
   *[other] { $places }, with { $count } more places
}
map-unplaced = { $count ->
    [one] One place has no point and is in the table only.
   *[other] { $count } places have no point and are in the table only.
}
map-outside = { $count ->
    [one] One place lies outside of what is shown.
   *[other] { $count } places lie outside of what is shown.
}
map-left-out = { $count ->
    [one] One place with few events is not drawn.
   *[other] { $count } places with few events are not drawn.
}
column-called = Called then
network-title = Network
network-label = A network; each line leads to the statement behind it, each dot to its own network
network-steps-1 = One step
network-steps-2 = Two steps
network-ties = Ties
network-every-tie = Every tie
network-empty = Nothing that you may see ties it to another record in this way.
network-reading = Each line is what somebody stated, and leads there; each dot leads to its own network, the one in the middle to its page. That two persons stand in one event does not say that they know each other.
network-rows = The ties
network-left-out = { $count ->
    [one] One more record, with few ties, is not shown.
   *[other] { $count } more records, with few ties, are not shown.
}
column-from-record = Of
column-tie = Tie
column-to-record = To
column-sources = Sources

vocabularies-title = Vocabularies
vocabularies-lead = The terms that statements are made with. A code never changes its meaning; labels are data.
vocabularies-version = version { $version }
vocabularies-two = two people must agree
vocabulary-degrees = Degrees of involvement
vocabulary-entity-kinds = Kinds of records
vocabulary-erasure-grounds = Grounds for erasing
vocabulary-event-types = Types of events
vocabulary-family-words = Words of the family
vocabulary-person-classes = Classes of persons
vocabulary-place-types = Types of places
vocabulary-roles = Roles
vocabulary-sexes = Sexes
column-code = Code
column-languages = In other languages
column-list = List
