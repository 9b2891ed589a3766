# Articles of law that charges cite, and their cases.

law-title = Articles of law
law-lead = The articles that accepted charges cite, in one form however a source writes them. What a source says stays as it is; the data file helps the eye and is no legal advice.
law-empty = No accepted charge that you may see cites an article that fits. Accept a charge under “Read”, or take a filter away.
law-laws = Laws
law-every-law = Every law
law-every-country = Every country
law-no-law = No law named
law-how = Law, article, the country of the event’s places and its day say which entry of the file is meant. Where no country is known of these places, the places that its text names are taken. Where more than one entry fits, the event stands under each of them as not sure, until a person chooses at the event.
law-state-any = All
law-state-verified = Read in the law
law-state-unverified = unverified
law-state-written = Not in the file
law-unsure-count = { $count ->
    [one] one not sure
   *[other] { $count } not sure
}
column-article = Article
column-law = Law
column-maximum = Gravest sentence
column-charged = Persons charged
column-last-year = Last year
column-imposed = Sentence passed
law-sure = Sure
law-unsure = Not sure
law-written-lead = As sources write it: no entry of the data file fits.
law-official = Official title
law-in-force = In force
law-rests-on = Rests on
law-note = Note
law-beside = Other parts of this article in the file:
law-charges = Charges in this record
law-no-case = No accepted charge of it that you may see is in these days.
law-persons = { $count ->
    [one] one person charged
   *[other] { $count } persons charged
}
law-unsure-events = { $count ->
    [one] For one event it is not sure that this article is meant.
   *[other] For { $count } events it is not sure that this article is meant.
}
law-instead = It could also be:
law-by-year = By year
law-year-reading = Each event stands in the year in which its time begins. The hatched part is those for which it is not sure that this article is meant, or whose time reaches beyond the column.
law-by-group = By group
law-group-reading = Each person who is charged once, by the class that sources give.
law-no-group = Nobody says
law-by-outcome = By outcome
law-outcome-how = An outcome is what this record tells, and no more. The sentence is what the charge itself says was passed. A later event is one in which the same person takes part as the one it happened to, and which does not begin before the event of the charge; that it belongs to the same case, nobody says. Where a day is missing, nothing counts as later.
law-imposed = Sentences that the charges say were passed
law-imposed-none = none said
law-imposed-fine = a fine
law-imposed-under-1 = under a year
law-imposed-1-3 = 1 to under 3 years
law-imposed-3-5 = 3 to under 5 years
law-imposed-5-10 = 5 to under 10 years
law-imposed-10-20 = 10 to under 20 years
law-imposed-from-20 = 20 years or more
law-imposed-life = life
law-imposed-death = death
law-imposed-words = said, without a length
law-imposed-several = several, or said differently
law-later = What happened later to those who are charged
law-nothing-later = { $count ->
    [one] Of one person nothing later is known here.
   *[other] Of { $count } persons nothing later is known here.
}
law-cases = The cases
law-meant = Meant
law-is-sure = sure
law-is-unsure = not sure
law-page = All its cases
law-choose = This one is meant
law-chosen = A person said that this one is meant
law-unchoose = Leave it open
flash-provision-chosen = Said which article is meant
flash-provision-open = Which article is meant is open again
judgement-cites = Which article of law is meant
