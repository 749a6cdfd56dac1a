import { jobSchedule, paceJobs } from "./job-schedule"

describe("the schedule of a job", () => {
  afterEach(() => paceJobs(undefined))

  it("is the job's own", () => {
    expect(jobSchedule("*/10 * * * * *")).toBe("*/10 * * * * *")
  })

  it("is the pace of all jobs, where there is one", () => {
    paceJobs(500)

    expect(jobSchedule("*/10 * * * * *")).toEqual({ interval: 500 })
  })
})
