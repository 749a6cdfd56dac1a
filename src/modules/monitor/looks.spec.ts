import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import type { ConfigModule } from "@medusajs/framework/types"
import { excludesProcesses, migrationsOfTheCode } from "./looks"

const MODULES = join(__dirname, "..")

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
  const silent = readdirSync(MODULES).filter((module) => {
    if (!existsSync(join(MODULES, module, "models"))) return false
    return !names.some((name) => existsSync(join(MODULES, module, "migrations", `${name}.ts`)))
  })

  expect(silent).toEqual([])
  for (const name of names) expect(name).toMatch(/^Migration\d{14}$/)
  expect(new Set(names).size).toBe(names.length)
})
