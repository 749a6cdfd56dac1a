import { useRedisWorld } from "../helpers/redis"

useRedisWorld()

/*
 * What two servers share through Redis in place of PostgreSQL: locks (the last piece), events and jobs (a purchase). The
 * specs are those of the flows.
 */
describe("with Redis", () => {
  jest.requireActual("../flows/purchase.spec")
  jest.requireActual("../flows/last-piece.spec")
})
