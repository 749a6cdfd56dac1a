import { waitForDatabase } from "./wait-for-database"

const url = "postgres://reluv:hunter2@db.example.com:5432/reluv"
const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" })

it("asks again, later each time, and says so without a password", async () => {
  const lines: string[] = []
  let knocks = 0
  const knock = async () => {
    if (++knocks < 3) throw refused
  }
  await waitForDatabase({ url, knock, say: (line) => lines.push(line) })

  expect(lines).toEqual([
    "PostgreSQL at db.example.com:5432 does not answer yet (connect ECONNREFUSED); asked again in 0.25 s",
    "PostgreSQL at db.example.com:5432 does not answer yet (connect ECONNREFUSED); asked again in 0.5 s",
  ])
})

it("gives up when its time is over, and says what to do", async () => {
  const waiting = waitForDatabase({
    url,
    seconds: 1,
    say: () => undefined,
    knock: () => Promise.reject(refused),
  })

  await expect(waiting).rejects.toThrow(
    "PostgreSQL at db.example.com:5432 did not answer within 1 s: connect ECONNREFUSED. Start it, or set DATABASE_URL"
  )
})

it("takes a refusal of PostgreSQL's own for an answer, but not that it is starting", async () => {
  const answers = [
    Object.assign(new Error("the database system is starting up"), { code: "57P03" }),
    Object.assign(new Error("password authentication failed"), { code: "28P01" }),
  ]
  const lines: string[] = []
  const knock = () => Promise.reject(answers.shift())
  await waitForDatabase({ url, knock, say: (line) => lines.push(line) })

  expect(lines).toEqual([expect.stringContaining("is starting up")])
})

it("finds nobody at a port where nobody is", async () => {
  const waiting = waitForDatabase({
    url: "postgres://reluv@127.0.0.1:1/reluv",
    seconds: 0,
    say: () => undefined,
  })

  await expect(waiting).rejects.toThrow("ECONNREFUSED")
})
