package checks

import "slices"

// Edition is a default set that a configuration can name, so that a new release of
// credlint holds its designs against the same documents as before.
type Edition struct {
	// Name is the year of the release that brought the set.
	Name string
	// Frameworks are held against designs that name none; Guides against every design.
	Frameworks, Guides []string
}

// Editions lists the default sets, the oldest first. A set that has been released never
// changes: what a later release holds designs against by default is a new set.
func Editions() []Edition {
	return []Edition{
		{
			Name:       "2026",
			Frameworks: []string{"bccat-2020", "suny-2018", "oliver-2019", "nzqa-2018"},
			Guides:     []string{"outcome-writing", "outcome-alignment"},
		},
	}
}

// EditionNamed finds a default set; the empty name is that of the latest.
func EditionNamed(name string) (Edition, bool) {
	all := Editions()
	if name == "" {
		return all[len(all)-1], true
	}
	i := slices.IndexFunc(all, func(e Edition) bool { return e.Name == name })
	if i < 0 {
		return Edition{}, false
	}
	return all[i], true
}

// DefaultFrameworks are the ids of the frameworks that a design is held against when
// neither it nor the configuration names any: those of the latest edition.
func DefaultFrameworks() []string {
	latest, _ := EditionNamed("")
	return latest.Frameworks
}

// Guides are the ids of the documents that a design is held against beside every
// framework when no configuration says otherwise: those of the latest edition.
func Guides() []string {
	latest, _ := EditionNamed("")
	return latest.Guides
}
