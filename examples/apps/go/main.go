// #region docs
package main

import (
	"cmp"
	"crypto/rand"
	"fmt"
	"html/template"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"sync"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type user struct {
	ID          int
	Name, Email string
}

// In place of a database and passwords.
var users = map[string]*user{
	"1": {1, "Jane Doe", "jane@example.com"},
	"2": {2, "John Smith", "john@example.com"},
}

var (
	secret = []byte(os.Getenv("ALGOMO_SECRET"))
	page   = template.Must(template.ParseFiles("page.gohtml"))
	// The user of each session’s cookie, in this process: all sessions end when it restarts.
	sessions sync.Map
)

func signVisitorToken(u *user) (string, error) {
	now := time.Now().Unix()
	claims := jwt.MapClaims{
		"id": strconv.Itoa(u.ID), "name": u.Name, "email": u.Email, "iat": now, "exp": now + 30,
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func currentUser(r *http.Request) *user {
	cookie, err := r.Cookie("session")
	if err != nil {
		return nil
	}
	found, _ := sessions.Load(cookie.Value)
	u, _ := found.(*user)
	return u
}

func showPage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	data := map[string]any{"Users": users, "Widget": os.Getenv("ALGOMO_WIDGET")}
	if u := currentUser(r); u != nil {
		token, err := signVisitorToken(u)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		data["User"], data["VisitorToken"] = u, token
	}
	if err := page.Execute(w, data); err != nil {
		log.Print(err)
	}
}

func sendVisitorToken(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	u := currentUser(r)
	if u == nil {
		http.Error(w, "no one is signed in", http.StatusUnauthorized)
		return
	}
	token, err := signVisitorToken(u)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	io.WriteString(w, token)
}

func signIn(w http.ResponseWriter, r *http.Request) {
	u, ok := users[r.PostFormValue("user")]
	if !ok {
		http.Error(w, "no such user", http.StatusBadRequest)
		return
	}
	id := rand.Text()
	sessions.Store(id, u)
	http.SetCookie(w, &http.Cookie{
		Name: "session", Value: id, Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

func signOut(w http.ResponseWriter, r *http.Request) {
	if cookie, err := r.Cookie("session"); err == nil {
		sessions.Delete(cookie.Value)
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

func main() {
	if len(secret) < 32 {
		log.Fatal("ALGOMO_SECRET is missing or shorter than 32 bytes")
	}
	http.HandleFunc("GET /{$}", showPage)
	http.HandleFunc("GET /visitor-token", sendVisitorToken)
	http.HandleFunc("POST /sign-in", signIn)
	http.HandleFunc("POST /sign-out", signOut)
	// Refuses the forms of other sites.
	guarded := http.NewCrossOriginProtection().Handler(http.DefaultServeMux)
	address := "127.0.0.1:" + cmp.Or(os.Getenv("PORT"), "3000")
	fmt.Printf("http://%s/\n", address)
	log.Fatal(http.ListenAndServe(address, guarded))
}

// #endregion
