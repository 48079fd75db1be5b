// Command visitor-token signs a visitor token for each user on its standard input.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		user, err := parseUser(lines.Bytes())
		if err != nil {
			log.Fatal(err)
		}
		token, err := SignVisitorToken(user, VisitorTokenLife)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(token)
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
}

func parseUser(line []byte) (VisitorUser, error) {
	var fields struct {
		ID, Name, Email, CompanyID, CompanyName text
	}
	err := json.Unmarshal(line, &fields)
	return VisitorUser{
		ID:          string(fields.ID),
		Name:        string(fields.Name),
		Email:       string(fields.Email),
		CompanyID:   string(fields.CompanyID),
		CompanyName: string(fields.CompanyName),
	}, err
}

// text is a JSON string, or a number as it is written, or null.
type text string

func (t *text) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		return json.Unmarshal(data, (*string)(t))
	}
	var number *json.Number
	if err := json.Unmarshal(data, &number); err != nil {
		return err
	}
	if number != nil {
		*t = text(*number)
	}
	return nil
}
