import { useRedis } from "../helpers/redis"

useRedis(2)

describe("with Redis", () => {
  jest.requireActual("../crashes/shipping.spec")
})
