import ts from 'typescript'

/** Types whose values are made, not put together from their properties. */
const MADE: Readonly<Record<string, () => unknown>> = {
  Date: () => new Date(0),
  Buffer: () => Buffer.alloc(0),
}

const NOTHING = ts.TypeFlags.Null | ts.TypeFlags.Undefined

/**
 * Makes some value of a type: text, one, a list of one, an object with everything in it. Of a union the
 * first member that is something.
 * @param truth - what every yes or no in it is
 */
export function sampleValue(checker: ts.TypeChecker, type: ts.Type, truth: boolean): unknown {
  if (type.isUnion()) {
    const member = type.types.find(({ flags }) => (flags & NOTHING) === 0)
    return member === undefined ? null : sampleValue(checker, member, truth)
  }
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value
  if ((type.flags & ts.TypeFlags.BooleanLike) !== 0) return truth
  if (checker.isTypeAssignableTo(type, checker.getStringType())) return 'text'
  if (checker.isTypeAssignableTo(type, checker.getNumberType())) return 1
  if (type.getCallSignatures().length > 0) return () => undefined
  return sampleObject(checker, type, truth)
}

function sampleObject(checker: ts.TypeChecker, type: ts.Type, truth: boolean): unknown {
  const name = type.getSymbol()?.name ?? ''
  const made = MADE[name]
  if (made !== undefined) return made()
  const parameters = checker.getTypeArguments(type as ts.TypeReference)
  const samples = () => parameters.map((parameter) => sampleValue(checker, parameter, truth))
  if (checker.isArrayLikeType(type)) return samples()
  if (name.endsWith('Map')) return new Map([samples() as [unknown, unknown]])
  if (name.endsWith('Set')) return new Set(samples())
  return Object.fromEntries(
    checker
      .getPropertiesOfType(type)
      .map((property) => [
        property.name,
        sampleValue(checker, checker.getTypeOfSymbol(property), truth),
      ]),
  )
}
