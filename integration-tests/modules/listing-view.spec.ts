import { LISTING_VIEW_MODULE } from "../../src/modules/listing-view"
import type { ListingViewModuleService } from "../../src/modules/listing-view/service"
import { countOf, moduleSuite, rowsOf } from "./support"

moduleSuite<ListingViewModuleService>({
  moduleName: LISTING_VIEW_MODULE,
  folder: "listing-view",
  testSuite: ({ service, database }) => {
    const viewsOf = async (id: string) => {
      const [row] = await rowsOf<{ views: number }>(
        database,
        `select views from reluv_listing_views where id = ?`,
        [id]
      )
      return row?.views ?? 0
    }
    const note = (listing_id: string, ...visitors: string[]) => {
      for (const who of visitors) service.noteVisit({ listing_id, who })
    }
    const yesterday = () =>
      database.execute(
        `with salts as (update reluv_visit_salt set id = to_char(id::date - 1, 'YYYY-MM-DD'))
         update reluv_listing_visit set day = to_char(day::date - 1, 'YYYY-MM-DD')`
      )

    it("counts a visitor once a day for each listing, and again the day after", async () => {
      note("lst_a", "ani", "budi", "ani")
      note("lst_b", "ani")
      await service.countWaiting()
      note("lst_a", "ani", "citra")
      await service.countWaiting()
      expect([await viewsOf("lst_a"), await viewsOf("lst_b")]).toEqual([3, 1])

      await yesterday()
      note("lst_a", "ani", "ani")
      await service.countWaiting()
      expect(await viewsOf("lst_a")).toBe(4)
    })

    it("is not counted twice by processes that saw the same visitors, nor lost between them", async () => {
      const visits = Array.from({ length: 30 }, (_, index) => ({
        listing_id: `lst_${index % 3}`,
        visitor: `visitor-${index % 10}`,
      }))
      await Promise.all(
        Array.from({ length: 8 }, (_, turn) =>
          service.countViews({ visits: turn % 2 ? visits : visits.toReversed() })
        )
      )
      expect(await Promise.all(["lst_0", "lst_1", "lst_2"].map(viewsOf))).toEqual([10, 10, 10])
    })

    it("writes nothing while somebody looks, one statement for all who did, and nothing of who they were", async () => {
      note("lst_a", "10.0.0.1 Firefox", "cus_ani")
      expect(await countOf(database, "reluv_listing_visit")).toBe(0)
      await service.countWaiting()

      const rows = await rowsOf(
        database,
        `select v::text as text from reluv_listing_visit v union all select w::text from reluv_listing_views w`
      )
      expect(rows).toHaveLength(3)
      expect(JSON.stringify(rows)).not.toMatch(/10\.0|Firefox|cus_ani/)
    })

    it("forgets who was counted once the day is over, and keeps how many", async () => {
      note("lst_a", "ani", "budi", "citra", "dewi", "eka")
      await service.countWaiting()
      expect(await service.forgetVisits({ limit: 2 })).toBe(0)
      await yesterday()

      expect(await service.forgetVisits({ limit: 2 })).toBe(5)
      expect(await countOf(database, "reluv_listing_visit")).toBe(0)
      expect(await countOf(database, "reluv_visit_salt")).toBe(0)
      expect(await viewsOf("lst_a")).toBe(5)
    })

    it("waits for the database to come back, within bounds of memory", async () => {
      note("lst_a", "ani")
      await database.execute(`alter table reluv_listing_visit rename to away`)
      await expect(service.countWaiting()).rejects.toThrow()
      await database.execute(`alter table away rename to reluv_listing_visit`)
      for (let index = 0; index < 30_000; index++) note("lst_b", `visitor ${index}`)

      await service.countWaiting()
      expect([await viewsOf("lst_a"), await viewsOf("lst_b")]).toEqual([1, 19_999])
    })

    it("is counted by itself after a while, and as the process ends", async () => {
      jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] })
      note("lst_a", "ani")
      jest.advanceTimersByTime(9_000)
      jest.useRealTimers()
      expect(await viewsOf("lst_a")).toBe(0)

      note("lst_a", "budi")
      await service.__hooks.onApplicationPrepareShutdown()
      expect(await viewsOf("lst_a")).toBe(2)

      jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] })
      note("lst_a", "citra")
      jest.advanceTimersByTime(10_000)
      jest.useRealTimers()
      while ((await viewsOf("lst_a")) < 3) await new Promise(setImmediate)
    })
  },
})
