import type { Sql, SqlContext } from "./sql"
import { withSql } from "./with-sql"

type Statement = { in: string; text: string; parameters: readonly unknown[] }

/** A service over a database that only remembers in which transaction it was told what. */
function suite() {
  const statements: Statement[] = []
  let transactions = 0
  const begin = (name: string) => ({
    getTransactionContext: () => ({
      raw: async (text: string, parameters: readonly unknown[]) => {
        statements.push({ in: name, text, parameters })
        return { rows: [{ name }] }
      },
    }),
  })
  class Base {
    readonly baseRepository_ = {
      transaction: (work: (manager: object) => Promise<unknown>) => {
        transactions += 1
        return work(begin(`own ${transactions}`))
      },
      getFreshManager: () => ({ getKnex: () => begin("none").getTransactionContext() }),
    }
    generated() {
      return "generated"
    }
  }
  const lookUp = (sql: Sql, id: string) => sql<{ name: string }>("select … where id = ?", [id])
  const rename = (sql: Sql, { id, name }: { id: string; name: string }) =>
    sql<{ name: string }>("update … set name = ? where id = ?", [name, id])
  const count = async (sql: Sql, table: string) => (await sql(`select … from ${table}`)).length
  class Service extends withSql(Base, { rename, count }, { lookUp }) {}
  return { service: new Service(), statements, begin }
}

it("runs a function in a transaction of its own", async () => {
  const { service, statements } = suite()

  const rows: { name: string }[] = await service.rename({ id: "a", name: "b" })
  const count: number = await service.count("seller")

  expect(rows).toEqual([{ name: "own 1" }])
  expect(count).toBe(1)
  expect(statements).toEqual([
    { in: "own 1", text: "update … set name = ? where id = ?", parameters: ["b", "a"] },
    { in: "own 2", text: "select … from seller", parameters: [] },
  ])
})

it("joins the transaction that it is handed", async () => {
  const { service, begin } = suite()
  const context = { transactionManager: begin("shared") } as unknown as SqlContext

  expect(await service.rename({ id: "a", name: "b" }, context)).toEqual([{ name: "shared" }])
})

it("opens no transaction for a method of single statements, but joins one", async () => {
  const { service, begin } = suite()
  const context = { transactionManager: begin("shared") } as unknown as SqlContext

  expect(await service.lookUp("a")).toEqual([{ name: "none" }])
  expect(await service.lookUp("a", context)).toEqual([{ name: "shared" }])
})

it("keeps the methods that Medusa generates, and takes none of their names", () => {
  const { service } = suite()
  class Base {
    listThings() {}
  }

  expect(service.generated()).toBe("generated")
  expect(() => withSql(Base, { listThings: async () => {} })).toThrow(/listThings/)
})
