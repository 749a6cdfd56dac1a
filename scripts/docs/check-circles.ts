/** Fails when flows stand on each other in a circle. */
import { join } from "node:path"
import { flowCircles, flowSources } from "./flow-circles"

const circles = flowCircles(flowSources(join(__dirname, "../..")))
for (const circle of circles) console.error(circle)
if (circles.length > 0) {
  console.error(
    "\nWhat two features need of each other belongs in a third (workflows/order, workflows/repair, workflows/cancellation)."
  )
  process.exitCode = 1
}
