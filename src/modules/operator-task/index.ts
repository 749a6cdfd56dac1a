import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { OperatorTaskModuleService } from "./service"

export const OPERATOR_TASK_MODULE = "reluv_operator_task"

export default Module(OPERATOR_TASK_MODULE, {
  service: withGraphNames(OPERATOR_TASK_MODULE, OperatorTaskModuleService),
})
