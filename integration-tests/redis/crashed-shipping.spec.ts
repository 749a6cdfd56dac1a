import { useRedis } from "../helpers/redis"

useRedis(1)

describe("with Redis", () => {
  jest.requireActual("../crashes/shipping.spec")
})
