import type { ConfigModule } from "@medusajs/framework/types"
import { excludesProcesses, migrationsOfTheCode } from "./looks"

const configOf = (options?: object) =>
  ({
    modules: { locking: { resolve: "@medusajs/medusa/locking", ...(options && { options }) } },
  }) as unknown as ConfigModule

it("knows that Medusa's default locks keep no other process out", () => {
  const providers = [{ resolve: "@medusajs/medusa/locking-postgres", id: "locking-postgres" }]

  expect(excludesProcesses(configOf({ providers }))).toBe(true)
  expect(excludesProcesses(configOf())).toBe(false)
  expect(excludesProcesses(undefined)).toBe(false)
})

it("names the migrations of all modules", () => {
  const names = migrationsOfTheCode()

  expect(names.length).toBeGreaterThan(40)
  for (const name of names) expect(name).toMatch(/^Migration\d{14}$/)
})
