import { LIVE_SALE_MODULE } from "../../src/modules/live-sale"
import type { LiveSaleModuleService } from "../../src/modules/live-sale/service"
import { atOnce, moduleSuite, movesOf } from "./support"

const SELLER = { type: "seller", id: "mem_ani" } as const
const OPERATOR = { type: "user", id: "user_1" } as const

moduleSuite<LiveSaleModuleService>({
  moduleName: LIVE_SALE_MODULE,
  folder: "live-sale",
  testSuite: ({ service, database }) => {
    const plan = (title = "Batik malam ini", seller_id = "sel_ani") =>
      service.planLiveSale({
        seller_id,
        title,
        cover: null,
        stream_url: null,
        starts_at: new Date(),
        actor: SELLER,
      })
    const show = (id: string, ...variant_ids: string[]) =>
      service.setPieces({
        of: { id },
        pieces: variant_ids.map((variant_id) => ({
          variant_id,
          listing_id: `lst_${variant_id}`,
          title: `Kebaya ${variant_id}`,
          live_price: null,
        })),
        actor: SELLER,
      })
    const of = (id: string, seller_id = "sel_ani") => ({ id, seller_id })
    const start = (id: string) =>
      service.startLiveSale({ of: of(id), from: "scheduled", actor: SELLER })
    const told = (name: string) =>
      database.execute<{ seq: number; data: Record<string, unknown> }>(
        `select seq, data from reluv_live_event where name = ? order by seq`,
        [name]
      )
    const facts = async () =>
      (await database.execute<{ name: string }>(`select name from reluv_fact order by id`)).map(
        ({ name }) => name
      )

    it("is planned, goes on air, pauses, goes on and ends, and says so to its room and in facts", async () => {
      const id = await plan()
      await show(id, "v_1")
      await start(id)
      await service.pauseLiveSale({ of: of(id), actor: SELLER })
      await service.startLiveSale({ of: of(id), from: "paused", actor: SELLER })
      await service.endLiveSale({ of: of(id), actor: SELLER, reason: null })
      expect(await service.readLiveSale(of(id))).toMatchObject({
        status: "ended",
        live_at: expect.any(Date),
        ended_at: expect.any(Date),
      })
      const statuses = (await told("status")).map(({ data }) => data.status)
      expect(statuses).toEqual(["live", "paused", "live", "ended"])
      expect(await facts()).toEqual([
        "reluv.live-sale.planned",
        "reluv.live-sale.changed",
        "reluv.live-sale.live",
        "reluv.live-sale.began",
        "reluv.live-sale.paused",
        "reluv.live-sale.live",
        "reluv.live-sale.ended",
      ])
      const stretches = await database.execute(
        `select 1 from reluv_live_stretch where ended_at > began_at`
      )
      expect(stretches).toHaveLength(2)
    })

    it("does not begin empty, beside another of its shop, or twice", async () => {
      const [one, other] = [await plan(), await plan()]
      await expect(start(one)).rejects.toMatchObject({ code: "LIVE_SALE_EMPTY" })
      for (const id of [one, other]) await show(id, "v_1")
      const { answers } = await atOnce(10, (n) => start(n % 2 ? one : other))
      expect(answers).toHaveLength(1)
      expect(await service.listLiveSales({ status: "live" })).toHaveLength(1)
    })

    it("is another shop's to nobody, and cannot be what its status does not allow", async () => {
      const id = await plan()
      await show(id, "v_1")
      const foreign = { of: of(id, "sel_budi"), actor: SELLER }
      await expect(service.pauseLiveSale(foreign)).rejects.toMatchObject({
        code: "LIVE_SALE_NOT_FOUND",
      })
      const refused = { code: "LIVE_SALE_STATUS_NOT_ALLOWED" }
      const own = { of: of(id), actor: SELLER }
      await expect(service.pauseLiveSale(own)).rejects.toMatchObject(refused)
      await expect(service.endLiveSale({ ...own, reason: null })).rejects.toMatchObject(refused)
      await service.cancelLiveSale({ ...own, reason: null })
      await expect(start(id)).rejects.toMatchObject(refused)
      await expect(show(id, "v_2")).rejects.toMatchObject(refused)
    })

    it("tells the reason of an operator, and keeps that of its shop to itself", async () => {
      const id = await plan()
      await show(id, "v_1")
      await start(id)
      await service.endLiveSale({ of: { id }, actor: OPERATOR, reason: "Barang palsu" })
      expect(await service.readLiveSale({ id })).toMatchObject({ end_reason: "Barang palsu" })
      expect((await told("status")).at(-1)?.data).toEqual({
        status: "ended",
        reason: "Barang palsu",
      })
    })

    it("shows its pieces in their order, and pins one of them", async () => {
      const id = await plan()
      await show(id, "v_1", "v_2", "v_3")
      await show(id, "v_3", "v_1")
      const pieces = await service.readLivePieces({ live_sale_id: id })
      expect(pieces.map(({ variant_id }) => variant_id)).toEqual(["v_3", "v_1"])
      await service.pinPiece({ of: of(id), variant_id: "v_1" })
      await expect(service.pinPiece({ of: of(id), variant_id: "v_2" })).rejects.toMatchObject({
        code: "LIVE_PIECE_NOT_FOUND",
      })
      await show(id, "v_3")
      expect(await service.readLiveSale({ id })).toMatchObject({ pinned_variant_id: null })
    })

    it("counts who watch at all processes, leaves out those of one that died, and keeps the most", async () => {
      const id = await plan()
      await show(id, "v_1")
      await start(id)
      const count = async (process_id: string, viewers: number) => {
        const [counted] = await service.countRooms({
          process_id,
          rooms: [{ live_sale_id: id, viewers }],
        })
        return counted?.viewers
      }
      expect(await count("one", 3)).toBe(3)
      expect(await count("two", 4)).toBe(7)
      expect(await count("one", 2)).toBe(6)
      await database.execute(
        `update reluv_live_presence set seen_at = now() - interval '6 seconds' where id = ?`,
        [`${id}:two`]
      )
      expect(await count("one", 2)).toBe(2)
      expect(await service.readLiveSale({ id })).toMatchObject({ peak_viewers: 7, viewers: 2 })
      for (const viewer of ["cus_1", "cus_1", "guest_1"])
        await service.joinRoom({ live_sale_id: id, viewer })
      expect(await service.listLiveViewers({ live_sale_id: id })).toHaveLength(2)
    })

    it("forgets who came long ago to what is over, once and with a count that stays", async () => {
      const id = await plan()
      await show(id, "v_1")
      await start(id)
      for (const viewer of ["cus_1", "guest_1", "guest_2"])
        await service.joinRoom({ live_sale_id: id, viewer })
      await database.execute(
        `update reluv_live_viewer set joined_at = now() - interval '31 days' where viewer <> 'guest_2'`
      )
      const forget = () => service.forgetViewers({ older_than_days: 30, limit: 10 })
      expect(await forget()).toBe(0)
      await service.endLiveSale({ of: { id }, actor: OPERATOR, reason: null })
      const forgotten = await Promise.all([forget(), forget()])
      expect(forgotten.sort()).toEqual([0, 2])
      expect(await service.retrieveLiveSale(id)).toMatchObject({ forgotten_viewers: 2 })
      const left = await service.listLiveViewers({ live_sale_id: id })
      expect(left.map(({ viewer }) => viewer)).toEqual(["guest_2"])
    })

    it("lets nobody write who was muted, or before and after it is on, but its shop", async () => {
      const id = await plan()
      const say = (customer_id: string, is_of_shop = false) =>
        service.sayInRoom({
          live_sale_id: id,
          customer_id,
          is_of_shop,
          author: "S***i",
          text: "Halo",
          warnings: [],
        })
      await expect(say("cus_sari")).rejects.toMatchObject({ code: "LIVE_SALE_NOT_OPEN" })
      await show(id, "v_1")
      await start(id)
      const { id: said } = await say("cus_sari")
      await service.muteInRoom({ live_sale_id: id, customer_id: "cus_sari", actor: SELLER })
      await expect(say("cus_sari")).rejects.toMatchObject({ code: "LIVE_MUTED" })
      await say("cus_sari", true)
      await service.hideRoomMessage({ id: said, live_sale_id: id, actor: SELLER })
      await service.hideRoomMessage({ id: said, live_sale_id: id, actor: SELLER })
      expect(await told("chat-hidden")).toHaveLength(1)
      const page = { live_sale_id: id, after: null, limit: 9 }
      expect(await service.readRoomMessages(page)).toHaveLength(1)
      await service.forgetLiveSalesOf({ customer_id: "cus_sari" })
      expect(await service.readRoomMessages({ ...page, hidden: true })).toEqual([])
    })

    it("ends by itself where its shop has left it, and is called off where nobody began it, by the market", async () => {
      const after = { on_air_hours: 12, paused_hours: 2, late_hours: 24 }
      const look = async () => {
        const ids = await service.readForgotten({ ...after, limit: 10 })
        const ended = await Promise.all(
          [...ids, ...ids].map((id) => service.endForgotten({ ...after, id }))
        )
        return ended.filter(Boolean).length
      }
      const live = await plan("Siaran 1", "sel_1")
      const paused = await plan("Siaran 2", "sel_2")
      const late = await plan("Siaran 3", "sel_3")
      const fresh = await plan("Siaran 4", "sel_4")
      for (const [id, seller_id] of [
        [live, "sel_1"],
        [paused, "sel_2"],
        [fresh, "sel_4"],
      ] as const) {
        await show(id, "v_1")
        await service.startLiveSale({ of: { id, seller_id }, from: "scheduled", actor: SELLER })
      }
      await service.pauseLiveSale({ of: { id: paused }, actor: SELLER })
      expect(await look()).toBe(0)
      const back = (table: string, column: string, hours: number, id: string) =>
        database.execute(
          `update ${table} set ${column} = ${column} - make_interval(hours => ?)
           where ${table === "reluv_live_sale" ? "id" : "live_sale_id"} = ?`,
          [hours, id]
        )
      await back("reluv_live_sale", "live_at", 12, live)
      await back("reluv_live_stretch", "ended_at", 2, paused)
      await back("reluv_live_sale", "starts_at", 24, late)
      await back("reluv_live_sale", "live_at", 11, fresh)
      expect(await look()).toBe(3)
      expect(await look()).toBe(0)
      const statuses = await Promise.all(
        [live, paused, late, fresh].map(async (id) => (await service.readLiveSale({ id })).status)
      )
      expect(statuses).toEqual(["ended", "ended", "cancelled", "live"])
      const why = await movesOf(database, "live_sale")
      expect(why.filter(({ actor_id }) => actor_id === "market")).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ to: "ended", reason: "nobody ended it" }),
          expect.objectContaining({ to: "cancelled", reason: "nobody began it" }),
        ])
      )
      expect((await told("status")).at(-1)?.data).toMatchObject({ reason: null })
    })

    it("who begins it in the moment in which it would be called off has begun it, or has not", async () => {
      const id = await plan()
      await show(id, "v_1")
      await database.execute(`update reluv_live_sale set starts_at = now() - interval '25 hours'`)
      const after = { on_air_hours: 12, paused_hours: 2, late_hours: 24 }
      const [begun, ended] = await Promise.allSettled([
        start(id),
        service.endForgotten({ ...after, id }),
      ])
      const { status } = await service.readLiveSale({ id })
      const isCancelled = ended.status === "fulfilled" && ended.value
      expect([status, begun.status]).toEqual(
        isCancelled ? ["cancelled", "rejected"] : ["live", "fulfilled"]
      )
    })

    it("does not go on air while its shop is on vacation", async () => {
      await database.execute(
        `insert into reluv_seller (id, name, handle, city, province, status, closes_at)
         values ('sel_ani', 'Toko Ani', 'toko-ani', 'Depok', 'Jawa Barat', 'active', now())`
      )
      const id = await plan()
      await show(id, "v_1")
      await expect(start(id)).rejects.toMatchObject({ code: "LIVE_SHOP_CLOSED" })
      await database.execute(`update reluv_seller set reopens_at = now()`)
      await start(id)
    })

    it("is announced to followers once in a day of its shop, however many are planned at once", async () => {
      const soon = new Date(Date.now() + 3_600_000)
      const ids: string[] = []
      for (const n of [1, 2, 3]) ids.push(await plan(`Siaran ${n}`))
      const now = await plan("Sekarang")
      await database.execute(`update reluv_live_sale set starts_at = ? where id <> ?`, [soon, now])
      const announced = async () => {
        const noted = await Promise.all(ids.map((id) => service.noteAnnounced({ id })))
        return ids.filter((_, n) => noted[n])
      }
      const first = await announced()
      expect(first).toHaveLength(1)
      // Told again after a crash, and others neither.
      expect(await announced()).toEqual(first)
      expect(await service.noteAnnounced({ id: now })).toBe(false)
      await database.execute(
        `update reluv_live_sale set announced_at = announced_at - interval '1 day'`
      )
      expect(await service.noteAnnounced({ id: ids.find((id) => id !== first[0]) ?? "" })).toBe(
        true
      )
    })

    it("calls followers in once in a day of its shop, however many begin, and in none that is over", async () => {
      const begin = async () => {
        const id = await plan()
        await show(id, "v_1")
        await start(id)
        return id
      }
      const call = async (id: string) =>
        (await atOnce(5, () => service.noteCalled({ id }))).answers.every(Boolean)
      const end = (id: string) => service.endLiveSale({ of: { id }, actor: SELLER, reason: null })
      const first = await begin()
      // Told again after a crash, and the next one not.
      expect(await call(first)).toBe(true)
      expect(await call(first)).toBe(true)
      await end(first)
      expect(await call(first)).toBe(false)
      const second = await begin()
      expect(await call(second)).toBe(false)
      const hoursLater = (hours: number) =>
        database.execute(
          `update reluv_live_sale set called_at = called_at - make_interval(hours => ?)`,
          [hours]
        )
      await hoursLater(19)
      expect(await call(second)).toBe(false)
      await hoursLater(1)
      expect(await call(second)).toBe(true)
      await service.pauseLiveSale({ of: of(second), actor: SELLER })
      expect(await call(second)).toBe(true)
    })

    it("counts nobody who comes when it is over", async () => {
      const id = await plan()
      await show(id, "v_1")
      await start(id)
      await service.joinRoom({ live_sale_id: id, viewer: "cus_1" })
      await service.endLiveSale({ of: { id }, actor: SELLER, reason: null })
      for (const viewer of ["cus_2", "guest_1"])
        await service.joinRoom({ live_sale_id: id, viewer })
      expect(await service.readFigures({ id })).toMatchObject({ viewers: 1 })
    })

    it("is found in its history by an index, page by page, also where many ended in one millisecond", async () => {
      const ids: string[] = []
      for (const n of [1, 2, 3, 4]) {
        const id = await plan(`Siaran ${n}`)
        await service.cancelLiveSale({ of: { id }, actor: SELLER, reason: null })
        await database.execute(
          `update reluv_live_sale set ended_at = '2026-11-30T10:00:00.000000Z'::timestamptz + ? * interval '1 microsecond' where id = ?`,
          [n === 4 ? 3 : n, id]
        )
        ids.push(id)
      }
      const [third = "", fourth = ""] = ids.slice(2).sort().reverse()
      const pages: string[] = []
      let after: { value: number; id: string } | null = null
      for (const _ of ids) {
        const [row] = await service.readLiveSales({ order: "history", after, limit: 1 })
        if (!row) throw new Error("a page is missing")
        pages.push(row.id)
        after = { value: row.place, id: row.id }
      }
      expect(pages).toEqual([third, fourth, ids[1], ids[0]])
    })

    it("is found page by page, by what is on, what comes next and what is over", async () => {
      const ids: string[] = []
      for (const n of [1, 2, 3]) ids.push(await plan(`Siaran ${n}`, `sel_${n}`))
      const pages: string[] = []
      let after: { value: number; id: string } | null = null
      for (const _ of ids) {
        const [row] = await service.readLiveSales({ order: "planned", after, limit: 1 })
        if (!row) throw new Error("a page is missing")
        pages.push(row.id)
        after = { value: row.place, id: row.id }
      }
      expect([...pages].sort()).toEqual([...ids].sort())
      expect(await service.readLiveSales({ order: "planned", after, limit: 1 })).toEqual([])
      expect(await service.readLiveSales({ order: "on_air", after: null, limit: 9 })).toEqual([])
    })
  },
})
