agency-border = (es) Border office
agency-ombud = (es) Ombud
purpose-service = (es) to serve
purpose-control = (es) to control
remedy-review = (es) Review
    .do = Ask within fifteen working days.
permit-card = (es) Card
table-entries = (es) Entries
    .about = People who came.
dimension-period = (es) Month
dimension-sex = (es) Sex
movement-direction-entry = (es) entry
movement-direction-exit = (es) exit
condition-of-stay-VA = (es) visitor A
condition-of-stay-VB = (es) visitor B
sex-female = (es) female
sex-male = (es) male
document-kind-passport = (es) passport
visa-kind-none = (es) none
place-mode-air = (es) by air
place-mode-land = (es) by land
place-kind-state = (es) state
place-kind-port = (es) port
right-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
