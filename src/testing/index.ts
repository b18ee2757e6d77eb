export {
  checkGolden,
  checkGoldens,
  type Golden,
  type GoldenOptions,
  listGoldens,
  updateGoldens,
} from "./goldens";
export { checkLaws, type LawOptions } from "./laws";
