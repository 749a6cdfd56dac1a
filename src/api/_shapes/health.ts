import { z } from "@medusajs/framework/zod"

const problem = z.string().nullable()

export const HealthView = z
  .strictObject({
    marketplace: z.strictObject({
      on: z.boolean().describe("whether the set-up command ran"),
      problem,
    }),
    parts: z.array(
      z.strictObject({
        name: z.enum(["midtrans", "biteship", "rajaongkir", "iris", "store_credit"]),
        on: z.boolean(),
        problem: problem.describe("null for a part that the options leave out"),
      })
    ),
    database: z.strictObject({
      pool: z.int().describe("the most connections of this process"),
      max_connections: z.int().describe("what PostgreSQL has for all"),
      problem: problem.describe("two processes, as while one replaces the other, would need more"),
    }),
    pictures: z.strictObject({
      problem: problem.describe("no address is known at which pictures may lie"),
    }),
    policies: z.strictObject({ guest_checkout: z.boolean() }),
  })
  .meta({ id: "HealthView", description: "What a marketplace runs with" })
export type HealthView = z.infer<typeof HealthView>
