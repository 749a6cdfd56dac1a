import { MESSAGE_MODULE } from "../../src/modules/message"
import type { MessageFilter } from "../../src/modules/message/reading"
import type { MessageModuleService } from "../../src/modules/message/service"
import { moduleSuite } from "./support"

const said = { kind: "shop-active", channel: "email", language: "id" } as const
const content = { data: { shop: "Lemari Ani" }, ids: {} }

moduleSuite<MessageModuleService>({
  moduleName: MESSAGE_MODULE,
  folder: "message",
  testSuite: ({ service }) => {
    const toldOf = (n: number) => ({
      ...said,
      fact_id: `fact_${n}`,
      person: n % 2 ? "cus_ani" : "cus_budi",
      address: n % 2 ? "Ani@example.com" : "budi@example.com",
      content,
      order_id: n === 3 ? "order_3" : null,
    })
    const factsOf = async (filter: MessageFilter, limit = 50) => {
      const found = await service.readMessages({ filter, after: null, limit })
      return found.map(({ id }) => id)
    }

    it("pages through what was told, the newest first, though it was written at one moment", async () => {
      await service.writeMessages([1, 2, 3, 4, 5].map(toldOf))

      const seen: string[] = []
      let after: { value: number; id: string } | null = null
      for (let page = 0; page < 4; page++) {
        const rows = await service.readMessages({ filter: {}, after, limit: 2 })
        seen.push(...rows.map(({ id }) => id))
        const last = rows.at(-1)
        if (last) after = { value: last.place, id: last.id }
      }
      expect(seen).toHaveLength(5)
      expect(new Set(seen).size).toBe(5)
    })

    it.each<[string, MessageFilter, number]>([
      ["a customer", { q: "cus_ani" }, 3],
      ["an e-mail", { q: "budi@example.com" }, 2],
      ["an e-mail as it was given", { q: "Ani@example.com" }, 3],
      ["a purchase", { q: "order_3" }, 1],
      ["one state", { state: "queued" }, 5],
      ["a state that none is in", { state: "dead" }, 0],
      ["a kind", { kind: "shop-active" }, 5],
      ["a kind of which nobody was told", { kind: "new-order" }, 0],
      ["everything at once", { q: "cus_budi", kind: "shop-active", state: "queued" }, 2],
    ])("finds what was told of %s", async (_, filter, many) => {
      await service.writeMessages([1, 2, 3, 4, 5].map(toldOf))

      expect(await factsOf(filter)).toHaveLength(many)
    })
  },
})
