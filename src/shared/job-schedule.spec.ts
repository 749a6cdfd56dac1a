import { hurryJobs, jobSchedule } from "./job-schedule"

describe("the schedule of a job", () => {
  afterEach(() => hurryJobs(1))

  it("is every so many seconds", () => {
    expect(jobSchedule(10)).toBe("*/10 * * * * *")
  })

  it("is that much shorter in a hurry, but never under a second", () => {
    hurryJobs(10)

    expect(jobSchedule(30)).toEqual({ interval: 3_000 })
    expect(jobSchedule(1)).toEqual({ interval: 1_000 })
  })
})
