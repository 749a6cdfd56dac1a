import { TASK_KINDS } from "../../src/domain/task/task-kind"
import { OPERATOR_TASK_MODULE } from "../../src/modules/operator-task"
import type { NewTask, OperatorTaskModuleService } from "../../src/modules/operator-task/service"
import type { Actor } from "../../src/shared/sql"
import { atOnce, moduleSuite } from "./support"

const operator: Actor = { type: "user", id: "user_dewi" }

function aTask(task: Partial<NewTask> = {}): NewTask {
  return {
    kind: "manual_refund",
    cause: "manual_refund:rfnd_1",
    reason: "QRIS cannot be refunded by the gateway",
    refund_id: "rfnd_1",
    amount: 150_000,
    ...task,
  }
}

moduleSuite<OperatorTaskModuleService>({
  moduleName: OPERATOR_TASK_MODULE,
  folder: "operator-task",
  testSuite: ({ service }) => {
    const close = (note: string | null = null) =>
      service.closeTask({ cause: "manual_refund:rfnd_1", actor: operator, note })

    it("knows no other kinds", async () => {
      await expect(service.openTask(aTask({ kind: "late_payment" as never }))).rejects.toThrow()
    })

    it.each(TASK_KINDS)("keeps a task of the kind %s", async (kind) => {
      const id = await service.openTask(aTask({ kind }))

      expect(await service.retrieveOperatorTask(id)).toMatchObject({
        kind,
        status: "open",
        refund_id: "rfnd_1",
        order_id: null,
        amount: 150_000,
      })
    })

    it("asks once while the same cause is open, with the newest reason", async () => {
      const id = await service.openTask(aTask())

      expect(await service.openTask(aTask({ reason: "still not" }))).toBe(id)

      expect(await service.listOperatorTasks({})).toMatchObject([{ id, reason: "still not" }])
    })

    it("opens one task when ten ask at once", async () => {
      const { answers, refusals } = await atOnce(10, () => service.openTask(aTask()))

      expect(refusals).toEqual([])
      expect(new Set(answers).size).toBe(1)
    })

    it("is closed once, by whom and with a note", async () => {
      const id = await service.openTask(aTask())

      const { answers } = await atOnce(10, () => close("transferred"))

      expect(answers.filter(Boolean)).toHaveLength(1)
      const task = await service.retrieveOperatorTask(id)
      expect(task).toMatchObject({ status: "done", closed_by: "user_dewi", note: "transferred" })
      expect(task.closed_at).toBeInstanceOf(Date)
    })

    it("asks again when the same cause comes back after it was closed", async () => {
      const first = await service.openTask(aTask())
      await close()

      const second = await service.openTask(aTask())

      expect(second).not.toBe(first)
      expect(await close()).toBe(true)
      expect(await close()).toBe(false)
    })

    it("is not asked again, where once is enough, unless there is something new to say", async () => {
      const ask = (reason: string) => service.openTask(aTask({ reason }), { once: true })
      const first = await ask("a part was taken back")
      expect(await ask("a part was taken back")).toBe(first)
      await close()

      expect(await ask("a part was taken back")).toBe(first)
      expect(await service.listOperatorTasks({ status: "open" })).toHaveLength(0)

      expect(await ask("all of it was taken back")).not.toBe(first)
    })

    it("closes nothing of another cause", async () => {
      await service.openTask(aTask({ cause: "dispute:dsp_1" }))

      expect(await close()).toBe(false)
      expect(await service.listOperatorTasks({ status: "open" })).toHaveLength(1)
    })
  },
})
