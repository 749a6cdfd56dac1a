import { MONITOR_MODULE } from "../../src/modules/monitor"
import { looksOf, migrationsOfTheCode } from "../../src/modules/monitor/looks"
import { ReadinessChecks } from "../../src/modules/monitor/readiness"
import type { MonitorModuleService } from "../../src/modules/monitor/service"
import { moduleSuite } from "./support"

moduleSuite<MonitorModuleService>({
  moduleName: MONITOR_MODULE,
  folder: "monitor",
  testSuite: ({ service, database }) => {
    /** Of a project whose locks keep processes apart. */
    const config = { modules: { locking: { options: { providers: [{}] } } } } as never
    const sql = <Row>(statement: string, parameters: readonly unknown[] = []) =>
      database.execute<never>(statement, parameters as never) as Promise<Row[]>
    const readiness = () =>
      new ReadinessChecks(looksOf({ sql, redis: Promise.resolve(null), config })).read()
    const problems = async () => {
      const { checks } = await readiness()
      return Object.entries(checks).flatMap(([name, { problem }]) =>
        problem ? [[name, problem]] : []
      )
    }

    beforeAll(async () => {
      // The tables of modules are made here without Medusa's own book of them.
      await database.execute(
        `create table if not exists mikro_orm_migrations (id serial primary key, name varchar(255))`
      )
    })

    beforeEach(async () => {
      await database.execute(`delete from mikro_orm_migrations`)
      await database.execute(`insert into mikro_orm_migrations (name) select unnest(?::text[])`, [
        migrationsOfTheCode(),
      ])
    })

    it("is ready on the tables of this code", async () => {
      expect((await readiness()).status).toBe("ready")
    })

    it("is not ready while one migration has not run", async () => {
      await database.execute(
        `delete from mikro_orm_migrations where id = (select max(id) from mikro_orm_migrations)`
      )
      expect(await problems()).toEqual([["migrations", "MIGRATIONS_MISSING"]])
      expect((await readiness()).status).toBe("unready")
    })

    it.each([
      [
        "a webhook",
        `insert into reluv_webhook_message (id, vendor, subject, body, digest, status, next_attempt_at)
         values ('whm_1', 'midtrans', 's', 'b', 'd', 'received', now() - make_interval(secs => ?))`,
      ],
      [
        "work",
        `insert into reluv_work (id, kind, key, args, next_attempt_at, errors)
         values ('work_1', 'k', 'k', '{}', now() - make_interval(secs => ?), '[]')`,
      ],
      [
        "a fact",
        `insert into reluv_fact (id, name, subject, subject_id, actor_type, actor_id, created_at)
         values ('fact_1', 'reluv.test', 'x', 'x', 'system', 'x', now() - make_interval(secs => ?))`,
      ],
    ])("is behind, and serves, while %s waits for too long", async (_, insert) => {
      await database.execute(insert, [200])
      expect((await readiness()).status).toBe("ready")
      for (const table of ["reluv_webhook_message", "reluv_work", "reluv_fact"])
        await database.execute(`delete from ${table}`)

      await database.execute(insert, [400])
      expect(await problems()).toEqual([["queues", "BEHIND"]])
      expect((await readiness()).status).toBe("behind")
    })

    it("does not call late what somebody works on, or what is not due", async () => {
      await database.execute(
        `insert into reluv_work (id, kind, key, args, next_attempt_at, lease_until, errors) values
           ('work_1', 'k', 'k1', '{}', now() - interval '1 hour', now() + interval '1 minute', '[]'),
           ('work_2', 'k', 'k2', '{}', now() + interval '1 hour', null, '[]')`
      )
      expect(await problems()).toEqual([])
    })

    it("counts what was given up and what waits, by kind", async () => {
      await database.execute(
        `insert into reluv_work (id, kind, key, args, next_attempt_at, errors, state) values
           ('work_1', 'k', 'k1', '{}', now(), '[]', 'dead'), ('work_2', 'k', 'k2', '{}', now(), '[]', 'queued')`
      )
      await database.execute(
        `insert into reluv_operator_task (id, kind, cause, reason, status) values
           ('task_1', 'stuck_work', 'a', 'r', 'open'), ('task_2', 'ledger_wrong', 'b', 'r', 'open'),
           ('task_3', 'stuck_work', 'c', 'r', 'done')`
      )
      await database.execute(
        `insert into reluv_listing_card_due (id, marked_at) values ('l', now() - interval '90 seconds')`
      )
      const backlog = await service.readBacklog()

      expect(backlog).toMatchObject({
        dead_work: 1,
        dead_webhooks: 0,
        stuck: 1,
        ledger_wrong: 1,
        open_tasks: 2,
        lost_mails: 0,
      })
      expect(backlog.cards_waiting).toBeGreaterThanOrEqual(90)
      expect(backlog.cards_waiting).toBeLessThan(300)
    })

    it("knows when a vendor was last heard of, and since when it should have been", async () => {
      const nothing = { last_webhook_at: null, expected_since: null }
      expect(await service.readHeard({ vendor: "biteship" })).toEqual(nothing)
      expect(await service.readHeard({ vendor: "iris" })).toEqual(nothing)
      await database.execute(
        `insert into reluv_payment_attempt (id, purchase_payment_id, number, midtrans_order_id, status)
         values ('a', 'p', 1, 'm', 'paid')`
      )
      await database.execute(
        `insert into reluv_webhook_message (id, vendor, subject, body, digest, status, next_attempt_at)
         values ('w1', 'midtrans', 'unknown', 'b', 'd1', 'done', now())`
      )
      const silent = await service.readHeard({ vendor: "midtrans" })
      expect(silent).toEqual({ last_webhook_at: null, expected_since: expect.any(Number) })
      await database.execute(`update reluv_webhook_message set subject = 'RLV-1'`)
      const heard = await service.readHeard({ vendor: "midtrans" })
      expect(Math.abs(Date.now() - (heard.last_webhook_at ?? 0))).toBeLessThan(60_000)
    })

    it("counts bookings that were refused because the balance is empty", async () => {
      await database.execute(
        `insert into reluv_seller_shipment
           (id, seller_order_id, order_id, seller_id, reference_id, status, courier_code, courier_service_code, error)
         values ('s1', 'so1', 'o', 's', 'r1', 'failed', 'jne', 'reg', 'biteship refused (HTTP 400, 40009003): no balance'),
           ('s2', 'so2', 'o', 's', 'r2', 'failed', 'jne', 'reg', 'biteship refused (HTTP 400, 40002060): twice')`
      )
      expect(await service.countRefusedBookings({ codes: [40009003] })).toBe(1)
      expect(await service.countRefusedBookings({ codes: [40009003, 40002060] })).toBe(2)
    })

    it("counts cash that was collected long ago and never written down", async () => {
      expect(await service.countLateCash({ days: 11 })).toEqual({ overdue: 0, oldest_days: 0 })
      await database.execute(
        `insert into reluv_seller_order (id, number, order_id, seller_id, status, item_total, shipping_total,
           discount_total, total, cash_due, cash_remitted, cash_fee, delivered_at)
         select n, n, n, 's', 'delivered', 100, 0, 0, 100, due, remitted, remitted, now() - days * interval '1 day 1 hour'
         from (values ('late', 100, null, 20), ('later', 100, null, 12), ('fresh', 100, null, 3),
           ('here', 100, 50, 30), ('paid before', null, null, 30)) v(n, due, remitted, days)`
      )
      expect(await service.countLateCash({ days: 11 })).toEqual({ overdue: 2, oldest_days: 20 })
    })

    it("reads the clock and the connections of the database", async () => {
      expect(Math.abs((await service.readClock()) - Date.now())).toBeLessThan(5_000)
      expect(await service.readDatabase()).toMatchObject({
        missing_migrations: 0,
        free_connections: expect.any(Number),
      })
      expect(await service.readEngines()).toMatchObject({ has_redis: false, locks_exclude: false })
    })

    it("says by itself that Medusa's default locks keep nobody out", async () => {
      const { checks } = await service.readReadiness()
      expect(checks.locks).toMatchObject({ ok: false, problem: "LOCKS_ONE_PROCESS" })
    })
  },
})
