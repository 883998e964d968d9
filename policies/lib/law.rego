# Editions of the law, from policies/law: they are data, so that a new one changes no rule.
package clausegate.lib.law

import rego.v1

# Days on or before the as-of date on which a change of law touched the terms of each requirement.
changed[requirement] contains edition.from if {
	some text in data.clausegate.law
	some edition in text.editions
	edition.from <= input.as_of
	some change in edition.changes
	some requirement in change.requirements
}

# Whether a duty that an edition brought binds on the as-of date.
binds(text, article) if {
	some edition in data.clausegate.law[text].editions
	edition.from <= input.as_of
	some change in edition.changes
	change.article == article
	change.new
}
