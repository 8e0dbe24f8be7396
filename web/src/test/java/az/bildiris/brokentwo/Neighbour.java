package az.bildiris.brokentwo;

import az.bildiris.brokenone.Word;
import jakarta.ejb.Stateless;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.Entity;

/** An entity and a service outside of their places, with Faces. */
@Entity
@Stateless
public class Neighbour {
    Word word;
    FacesContext faces;

    void tell() {
        System.out.println(word);
    }
}
