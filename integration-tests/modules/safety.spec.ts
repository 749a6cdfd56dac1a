import { SAFETY_MODULE } from "../../src/modules/safety"
import type { NewReport } from "../../src/modules/safety/reporting"
import type { SafetyModuleService } from "../../src/modules/safety/service"
import { atOnce, countOf, moduleSuite, rowsOf, tally } from "./support"

const DEWI = { type: "user", id: "user_dewi" } as const

moduleSuite<SafetyModuleService>({
  moduleName: SAFETY_MODULE,
  folder: "safety",
  testSuite: ({ service, database }) => {
    const report = (given: Partial<NewReport> = {}) => {
      const reporter_id = given.reporter_id ?? "cus_sari"
      return service.makeReport({
        reporter_id,
        kind: "listing",
        target_id: "lst_1",
        reason: "fake",
        text: null,
        actor: { type: "customer", id: reporter_id },
        ...given,
      })
    }
    const decide = (id: string, outcome: "dismissed" | "handled" = "handled") =>
      service.decideReports({ id, outcome, note: null, actor: DEWI })

    it("one report of a thing is open per person, however many are sent at once", async () => {
      const { answers, refusals } = await atOnce(10, () => report())
      expect([answers.length, tally(refusals)]).toEqual([1, { REPORTED_ALREADY: 9 }])
      await report({ kind: "seller", target_id: "sel_1" })
      await report({ reporter_id: "cus_budi" })
      expect(await countOf(database, "reluv_report")).toBe(3)
    })

    it("all reports of a thing are decided together, by the first of two operators", async () => {
      const mine = await report()
      await report({ reporter_id: "cus_budi" })
      const other = await report({ target_id: "lst_2" })
      const { answers, refusals } = await atOnce(5, () => decide(mine))
      expect([answers.length, tally(refusals)]).toEqual([1, { REPORT_DECIDED: 4 }])
      expect(await countOf(database, "reluv_report where status = 'acted'")).toBe(2)
      const { reports } = await service.readReports({
        filters: { status: "open" },
        limit: 10,
        offset: 0,
      })
      expect(reports.map(({ id }) => id)).toEqual([other])
      const told = await rowsOf(
        database,
        `select 1 from reluv_fact where name = 'reluv.report.decided'`
      )
      expect(told).toHaveLength(1)
      // It may be reported again, with its history beside it.
      const again = await report()
      const [row] = (await service.readReports({ filters: { id: again }, limit: 1, offset: 0 }))
        .reports
      expect(row).toMatchObject({ open: 1, acted: 2, dismissed: 0, reporter_dismissed: 0 })
    })

    it("who was wrong before is known by it", async () => {
      await decide(await report(), "dismissed")
      await report({ target_id: "lst_2" })
      const { reports } = await service.readReports({
        filters: { target_id: "lst_2" },
        limit: 1,
        offset: 0,
      })
      expect(reports).toMatchObject([{ reporter_dismissed: 1 }])
      await expect(decide("rprt_nobody")).rejects.toMatchObject({ code: "REPORT_NOT_FOUND" })
    })

    it("a block holds for both, until everybody who said so has taken it back", async () => {
      const pair = { customer_id: "cus_sari", seller_id: "sel_1" }
      const blocked = () =>
        service.listBlocked({ customer_id: "cus_sari", seller_ids: ["sel_1", "sel_2"] })
      await atOnce(5, () => service.blockParty({ ...pair, by: "seller" }))
      await service.blockParty({ ...pair, by: "customer" })
      expect(await blocked()).toEqual(["sel_1"])
      await service.unblockParty({ ...pair, by: "customer" })
      expect(await blocked()).toEqual(["sel_1"])
      await expect(service.unblockParty({ ...pair, by: "customer" })).rejects.toMatchObject({
        code: "BLOCK_NOT_FOUND",
      })
      await service.unblockParty({ ...pair, by: "seller" })
      expect(await blocked()).toEqual([])
    })
  },
})
