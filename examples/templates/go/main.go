// Command page renders a page for each visitor token on its standard input.
package main

import (
	"bufio"
	"encoding/json"
	"html/template"
	"log"
	"os"
	"strings"
)

var page = template.Must(template.ParseFiles("page.gohtml"))

func main() {
	log.SetFlags(0)
	lines := bufio.NewScanner(os.Stdin)
	output := json.NewEncoder(os.Stdout)
	for lines.Scan() {
		var data struct{ VisitorToken string }
		if err := json.Unmarshal(lines.Bytes(), &data); err != nil {
			log.Fatal(err)
		}
		var html strings.Builder
		if err := page.Execute(&html, data); err != nil {
			log.Fatal(err)
		}
		if err := output.Encode(html.String()); err != nil {
			log.Fatal(err)
		}
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
}
