agency-border = Border office
agency-ombud = Ombud
purpose-service = to serve
purpose-control = to control
remedy-review = Review
    .do = Ask within fifteen working days.
permit-card = Card
table-entries = Entries
    .about = People who came.
dimension-period = Month
dimension-sex = Sex
movement-direction-entry = entry
movement-direction-exit = exit
condition-of-stay-VA = visitor A
condition-of-stay-VB = visitor B
sex-female = female
sex-male = male
document-kind-passport = passport
visa-kind-none = none
place-mode-air = by air
place-mode-land = by land
place-kind-state = state
place-kind-port = port
right-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
