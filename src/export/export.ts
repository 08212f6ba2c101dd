import { listNodes } from '#graph/cypher/list/nodes.js';
import { directiveSummaries } from '#graph/cypher/read/directive-summaries.js';
import { unitsByNames } from '#graph/cypher/read/units-by-names.js';
import { unitNameId } from '#graph/model/ids.js';
import { textOf, textOrNull } from '#graph/model/values.js';
import { AppError } from '#src/app-error.js';
import { csv } from './csv.js';
import { cypherScript } from './cypher-script.js';
import type { ExportFormat, ExportReads, ExportScope } from './format.js';
import { graphml } from './graphml.js';
import { jsonld } from './jsonld.js';
import { xlsx } from './xlsx/xlsx.js';

/** Every form in which the graph leaves. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [xlsx, csv, graphml, jsonld, cypherScript];

/** What somebody asks to export. */
export interface ExportRequest {
  readonly format: string;
  /** Ids of directives; none for all. */
  readonly directives: readonly string[];
  /** Name or id of a unit, for tables; `null` for all. */
  readonly unit: string | null;
}

/** @throws {AppError} UNKNOWN_FORMAT */
export function exportFormat(name: string): ExportFormat {
  const format = EXPORT_FORMATS.find((one) => one.name === name);
  if (format) return format;
  const names = EXPORT_FORMATS.map((one) => one.name).join(', ');
  throw new AppError('UNKNOWN_FORMAT', `There is no such format. Take one of ${names}.`);
}

/**
 * Finds what is to be exported; the graph is read only as the result is.
 * @throws {AppError} UNKNOWN_FORMAT, NO_SUCH_DIRECTIVE, NO_SUCH_UNIT, before anything is written
 */
export async function openExport(
  store: ExportReads,
  request: ExportRequest,
): Promise<AsyncIterable<string | Uint8Array>> {
  const format = exportFormat(request.format);
  return format.write(store, await scopeOf(store, request));
}

async function scopeOf(store: ExportReads, { directives, unit }: ExportRequest): Promise<ExportScope> {
  const rows = await store.read(directiveSummaries);
  const loaded = new Set(rows.map(({ id }) => textOf(id)));
  if (directives.some((id) => !loaded.has(id)))
    throw new AppError('NO_SUCH_DIRECTIVE', 'No such directive is loaded. See `zerentu list` for the ids.');
  const directiveIds = directives.length > 0 ? [...new Set(directives)] : [...loaded];
  const places = [...new Set(rows.map(({ jurisdiction }) => textOrNull(jurisdiction)))];
  return { directiveIds, unitId: unit === null ? null : await unitIdOf(store, unit, places) };
}

/** A unit by its id, or by any of its names in one of the places. */
async function unitIdOf(store: ExportReads, unit: string, places: readonly (string | null)[]): Promise<string> {
  if (unit.startsWith('unit:')) {
    const [found] = await store.read(listNodes('Unit', [unit], new Set()));
    if (found) return unit;
  } else {
    const named = await store.read(unitsByNames([null, ...places].map((place) => unitNameId(place, unit))));
    const ids = [...new Set(named.map((row) => textOf(row.unit)))];
    const [id] = ids;
    if (ids.length > 1)
      throw new AppError('NO_SUCH_UNIT', `Several units have this name, name one by its id: ${ids.join(', ')}.`);
    if (id) return id;
  }
  throw new AppError('NO_SUCH_UNIT', 'No such unit is known. Ask `zerentu ask 文件涉及哪些单位` for the names.');
}
