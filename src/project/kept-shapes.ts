import { CODES } from '../diagnostics/codes.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { FACT_KINDS } from '../model/fact.ts';
import type { FactsFile } from '../model/facts-file.ts';
import type { Template } from '../model/template.ts';

/**
 * Whether a value kept on disk has the shape of the outcome of reading a facts file. Its key
 * already shows that this program wrote it.
 */
export function isFactsOutcome(value: unknown): value is Outcome<FactsFile> {
  if (!isOutcome(value) || !isRecord(value.value)) return false;
  const { facts, sources, measures, names, unread } = value.value;
  return (
    isListOf(facts, isFact) &&
    isListOf(sources, hasId) &&
    isListOf(measures, hasId) &&
    isListOf(names, isRecord) &&
    isListOf(unread, hasId)
  );
}

/** Whether a value kept on disk has the shape of the outcome of reading a template. */
export function isTemplateOutcome(value: unknown): value is Outcome<Template | undefined> {
  if (!isOutcome(value)) return false;
  const template = value.value;
  if (template === undefined) return true;
  return (
    isRecord(template) &&
    typeof template['name'] === 'string' &&
    isSpan(template['span']) &&
    ['fonts', 'colours', 'styles', 'grid', 'partials'].every((key) => isRecord(template[key])) &&
    isListOf(template['layouts'], (layout) => isRecord(layout) && isListOf(layout['slots'], isRecord))
  );
}

function isOutcome(value: unknown): value is Outcome<unknown> {
  return isRecord(value) && isListOf(value['diagnostics'], isFinding);
}

function isFinding(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['code'] === 'string' &&
    Object.hasOwn(CODES, value['code']) &&
    typeof value['message'] === 'string'
  );
}

function isFact(value: unknown): boolean {
  return (
    hasId(value) &&
    FACT_KINDS.some((kind) => kind === value['kind']) &&
    isRecord(value['label']) &&
    isRecord(value['qualifiers']) &&
    isListOf(value['citations'], isRecord)
  );
}

function hasId(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && typeof value['id'] === 'string' && isSpan(value['span']);
}

function isSpan(value: unknown): boolean {
  return isRecord(value) && typeof value['file'] === 'string' && isRecord(value['start']) && isRecord(value['end']);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}
