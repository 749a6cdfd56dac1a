import { send } from "../helpers/api"
import { sql } from "../helpers/database"
import { unique } from "../helpers/given/people"
import { useRedisWorld } from "../helpers/redis"

useRedisWorld()

it("counts guesses at both servers together, and not in PostgreSQL", async () => {
  const body = { email: `nobody-${unique()}@test.example.com`, password: "kuda biru makan pisang" }
  const statuses: number[] = []
  for (let guess = 0; guess < 12; guess++)
    statuses.push((await send("/store/accounts/login", { body, server: guess % 2 })).status)
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429])
  expect(await sql("select key from reluv_request_count")).toEqual([])
})

/*
 * What two servers share through Redis in place of PostgreSQL: locks (the last piece), events and jobs (a purchase). The
 * specs are those of the flows.
 */
describe("with Redis", () => {
  jest.requireActual("../flows/purchase.spec")
  jest.requireActual("../flows/last-piece.spec")
})
